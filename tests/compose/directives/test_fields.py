"""Do labels and values stand side by side, also where values are missing?"""

from __future__ import annotations

from tests.compose.directives.form_plan import form


def fields(pairs: str, options: str = "") -> list[str]:
    lines = form(f"fields([{pairs}]{options})").words.splitlines()
    return [line.strip() for line in lines if " : " in line]


def test_values_are_written_by_their_kind():
    pairs = (
        '("Judul", proposal.title), ("Jumlah", proposal.amount), ("Tanggal", document.date), ("Kertas", "A4")'
    )

    assert fields(pairs) == [
        "Judul : ⟦Revitalisasi Somber⟧",
        "Jumlah : ⟦Rp1.420.650.500⟧",
        "Tanggal : ⟦24 November 2026⟧",
        "Kertas : A4",
    ]


def test_a_row_is_written_by_its_name_and_several_one_a_line():
    pairs = '("Lokasi", [proposal.village, proposal.regency]), ("Rincian", proposal.components), ("Tahun", plan.years)'

    assert fields(pairs) == [
        "Lokasi : ⟦Kota Balikpapan⟧",
        "Rincian : ⟦IPAL⟧⏎⟦Pelatihan⟧",
        "Tahun : ⟦2025⟧⏎⟦2026⟧⏎⟦2027⟧",
    ]


def test_labels_and_values_may_be_said():
    assert fields('(said("Bidang ", proposal.route), said("x ", proposal.title))') == [
        "Bidang ⟦DAK Fisik⟧ : x ⟦Revitalisasi Somber⟧"
    ]


def test_a_missing_value_is_an_open_item():
    pairs = '("Desa", proposal.village), ("Sentra", proposal.centre), ("Rincian", centres.where("id", "x"))'

    assert fields(pairs) == [
        "Desa : ⟦?kelurahan/desa⟧",
        "Sentra : ⟦?sentra⟧",
        "Rincian : ⟦?belum tercatat⟧",
    ]


def test_a_missing_value_may_leave_a_ruled_line():
    made = form('fields([("Desa", proposal.village), ("Catatan", none)], blank="line")')

    assert made.words.splitlines() == [
        "fields",
        "  Desa : ____",
        "  Catatan : ____",
        "  when proposals.village",
    ]


def test_fields_can_be_boxed():
    assert form('fields([("Judul", proposal.title)], boxed=true)').words.startswith("fields boxed")


def test_what_is_no_list_of_pairs_is_refused():
    assert form("fields(proposal)").codes == ["TEMPL-12"]
    assert form('fields(["Judul"])').codes == ["TEMPL-12"]
    assert form('fields([], blank="nothing")').says() == [
        'templates/contoh/isi.md.j2:2: fields: "nothing" is not a kind of blank; known are: gap, line'
    ]
