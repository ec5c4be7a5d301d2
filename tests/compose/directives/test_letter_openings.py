"""How do letters open?"""

from __future__ import annotations

from planbuilder.document.blocks import Letterhead
from tests.compose.directives.form_plan import form, form_plan

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8) + (30).to_bytes(4, "big") + (40).to_bytes(4, "big")
REGENCY_OFFICE = {
    "id": "D2",
    "name": "Dinas Paser",
    "government": "Pemerintah Kabupaten Paser",
    "regency": "64.01",
}
OFFICES = (
    {"id": "D1", "name": "Dinas Provinsi", "government": "Pemerintah Provinsi"},
    REGENCY_OFFICE,
    {"id": "D3", "name": "Direktorat", "government": "Kementerian"},
)


def emblem(office: str, *pictures: str) -> bool:
    plan = form_plan({"offices": OFFICES}, dict.fromkeys(pictures, PNG))
    (block,) = form(f'letterhead(offices.get("{office}"))', plan).blocks
    assert isinstance(block, Letterhead)
    return block.emblem is not None


def test_a_letterhead_names_government_office_and_address():
    made = form('letterhead(offices.get("D1"))')

    assert made.words.splitlines()[:4] == [
        "letterhead",
        "  government ⟦PEMERINTAH PROVINSI KALIMANTAN TIMUR⟧",
        "  office ⟦Dinas Perindustrian⟧",
        "  address ⟦Jalan Contoh 1⟧",
    ]


def test_a_telephone_is_named_as_such_and_nothing_stands_for_an_unknown_address():
    phone = {**REGENCY_OFFICE, "phone": "(0543) 12345"}
    with_phone = form('letterhead(offices.get("D2"))', form_plan({"offices": (phone,)}))
    without = form('letterhead(offices.get("D2"))', form_plan({"offices": (REGENCY_OFFICE,)}))

    assert "  address Telepon ⟦(0543) 12345⟧" in with_phone.words.splitlines()
    assert "address" not in without.words.split("when")[0]
    assert "offices.address, offices.government" in without.words


def test_offices_of_the_plans_government_bear_its_emblem():
    assert emblem("D1", "lambang.png")
    assert not emblem("D3", "lambang.png")


def test_the_office_of_a_regency_bears_the_emblem_of_the_regency():
    assert emblem("D2", "lambang-64.01.png")
    assert not emblem("D2", "lambang.png", "lambang-64.02.png")


def test_an_absent_office_leaves_open_items():
    made = form("letterhead(proposal.executor)")

    assert made.words.splitlines()[1:3] == [
        "  government ⟦?instansi pelaksana⟧",
        "  office ⟦?instansi pelaksana⟧",
    ]


def test_only_an_office_has_a_letterhead():
    assert form("letterhead(proposal)").codes == ["TEMPL-12"]


def test_a_letter_opens_with_fields_place_date_and_addressee():
    call = (
        'letter_opening(fields=[("Nomor", document.number), ("Hal", proposal.title)], '
        'place=offices.get("D1").place, date=document.date, to=["Kepala Bappeda", offices.get("D2"), "di Tempat"])'
    )

    assert form(call).words.splitlines()[:7] == [
        "letter opening",
        "  Nomor : ____",
        "  Hal : ⟦Revitalisasi Somber⟧",
        "  place and date ⟦Samarinda⟧, ⟦24 November 2026⟧",
        "  to Kepala Bappeda",
        "  to ⟦Dinas Pertanian⟧",
        "  to di Tempat",
    ]


def test_a_letter_without_place_or_date_waits_for_them_by_name():
    made = form('letter_opening(place=offices.get("D2").place)')

    assert made.words == "letter opening\n  place and date ⟦?tempat surat⟧, ⟦?tanggal surat⟧"
