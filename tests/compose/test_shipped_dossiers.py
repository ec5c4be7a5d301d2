"""Do the dossier types that ship read well where almost nothing is known, and where the route changes their shape?"""

from __future__ import annotations

import pytest

from planbuilder.document.wording import UNKNOWN_REFERENCE
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES
from tests.compose.composed import composed
from tests.compose.shipped import UNTIDY, sentences, words_of
from tests.compose.small_plan import TABLES, small_plan

TYPES = ("surat-usulan", "kak", "rab", "rka", "surat-pernyataan", "rencana-lima-tahun", "ringkasan-eksekutif")
ONLY_FOR = {
    "rka": {"apbd_provinsi", "apbd_kabkota"},
    "surat-pernyataan": {"dak_fisik", "dak_nonfisik", "apbn"},
}
"""Where little is known, the route alone tells whether there is one."""


def proposal(route: str, **cells: str) -> dict[str, str]:
    given = {
        "id": "U9",
        "title": "Pekerjaan",
        "route": route,
        "budget_year": "2027",
        "proposer": "D2",
        "regency": "64.01",
    }
    return {**given, **cells}


def knowing_little(route: str) -> Plan:
    """Make a plan that holds a proposal and nothing that tells about it."""
    kept = {"offices", "regions", "regencies"}
    empty = {table: [] for table in TABLES if table not in kept}
    return small_plan({**empty, "proposals": [proposal(route)]})


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("type_", TYPES)
def test_a_plan_that_knows_little_still_gives_tidy_documents(type_: str, route: str) -> None:
    made = words_of(knowing_little(route), type_)
    for words in made.values():
        assert UNKNOWN_REFERENCE not in words
        assert [said for said in sentences(words) if UNTIDY.search(said)] == []
    assert bool(made) is (route in ONLY_FOR.get(type_, {route}))


@pytest.mark.parametrize(
    ("route", "heading"),
    [
        ("dak_fisik", "[C.] Output dan Outcome"),
        ("dak_nonfisik", "[C.] Output dan Outcome"),
        ("apbn", "[C.] Strategi Pencapaian Keluaran"),
        ("apbd_provinsi", "[C.] Indikator Keluaran dan Keluaran"),
        ("apbd_kabkota", "[C.] Indikator Keluaran dan Keluaran"),
        ("bantuan_keuangan", "[C.] Indikator Keluaran dan Keluaran"),
    ],
)
def test_terms_of_reference_take_the_shape_of_their_route(route: str, heading: str) -> None:
    assert heading in words_of(knowing_little(route), "kak")["usulan/U9/kak"]


def test_terms_of_reference_in_juta_say_the_rupiah_of_the_cost_plan() -> None:
    lines = [{
        "proposal": "U01", "component": "U01-K1", "description": "IPAL", "volume_1": "1", "unit_1": "Unit",
        "unit_price": "590123456",
    }]  # fmt: skip
    plan = small_plan({"cost_lines": lines})
    terms, costs = (words_of(plan, type_)[f"usulan/U01/{type_}"] for type_ in ("kak", "rab"))

    assert "| ⟦590⟧ |" in terms
    assert "note Nilai tepat pendanaan ialah ⟦Rp590.123.456⟧; selisih pembulatannya ⟦Rp123.456⟧." in terms
    assert "⟦590.123.456⟧" in costs


@pytest.mark.parametrize(
    ("route", "addressee"),
    [
        ("dak_fisik", "to Menteri Perindustrian"),
        ("apbn", "to Menteri Perindustrian"),
        ("bantuan_keuangan", "to Gubernur"),
        ("apbd_provinsi", "to Ketua Tim Anggaran Pemerintah Daerah Provinsi"),
        ("apbd_kabkota", "to Ketua Tim Anggaran Pemerintah Daerah"),
    ],
)
def test_a_letter_goes_to_whoever_holds_the_money(route: str, addressee: str) -> None:
    assert addressee in words_of(knowing_little(route), "surat-usulan")["usulan/U9/surat-usulan"]


def test_another_ministry_is_addressed_by_its_name() -> None:
    asked = proposal("apbn", ministry="Kementerian Pertanian", unit="Direktorat Jenderal Perkebunan")
    words = words_of(small_plan({"proposals": [asked]}), "surat-usulan")["usulan/U9/surat-usulan"]
    assert "Menteri Perindustrian" not in words
    assert "Kementerian Pertanian" in words


def stated(route: str, account: str = "", **about: str) -> str:
    """Name the statements that a proposal makes, in their words."""
    line = {
        "proposal": "U9",
        "description": "Pekerjaan",
        "volume_1": "1",
        "unit_price": "5000000",
        "account": account,
    }
    asked = proposal(route, centre="S01", **about)
    made = words_of(
        small_plan({"proposals": [asked], "components": [], "cost_lines": [line]}), "surat-pernyataan"
    )
    return "".join(made.values())


LAND, OPERATOR, COSTS = (
    "KESEDIAAN DAN STATUS LAHAN",
    "KESANGGUPAN PENGELOLAAN",
    "KESANGGUPAN BIAYA OPERASIONAL",
)


@pytest.mark.parametrize(
    ("route", "account", "expected"),
    [
        ("dak_fisik", "", [LAND, OPERATOR, COSTS]),
        ("apbd_kabkota", "5.2.04.03.02.0002", [LAND, OPERATOR, COSTS]),
        ("bantuan_keuangan", "5.2.02.03.01.0002", [OPERATOR, COSTS]),
        ("apbn", "", [OPERATOR, COSTS]),
        ("dak_nonfisik", "5.1.02.02.12.0003", [OPERATOR]),
        ("apbd_provinsi", "5.1.02.02.12.0003", []),
    ],
)
def test_a_proposal_states_what_its_nature_asks_for(route: str, account: str, expected: list[str]) -> None:
    said = stated(route, account)

    assert [title for title in (LAND, OPERATOR, COSTS) if title in said] == expected


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("clear", "status lahan tercatat tuntas, dan bukti penguasaannya dilampirkan"),
        ("process", "masih dalam proses; penyelesaiannya menjadi tanggung jawab saya"),
        ("forest", "; pekerjaan fisik tidak dimulai sebelum status tersebut diselesaikan"),
        ("", "yang belum tercatat ketika usulan disusun, dipastikan dan dibuktikan"),
    ],
)
def test_a_statement_on_land_says_how_the_land_stands(status: str, words: str) -> None:
    centre = {**TABLES["centres"][0], "land_status": status, "operator": "UPTD Sentra", "water": "partly"}
    said = words_of(
        small_plan({"proposals": [proposal("dak_fisik", centre="S01")], "centres": [centre]}),
        "surat-pernyataan",
    )["usulan/U9/surat-pernyataan"]

    assert words in said
    assert "pengelola yang tercatat ialah" in said
    assert "kebutuhan air bersih, yang di sentra tercatat belum memadai" in said
    assert [one for one in sentences(said) if UNTIDY.search(one)] == []


@pytest.mark.parametrize("route", ["dak_fisik", "apbn", "bantuan_keuangan"])
def test_requirements_that_nobody_has_looked_at_are_listed_too(route: str) -> None:
    rule = {"id": "RC9", "route": route, "item": "Rencana tapak", "mandatory": "ya", "verified": "tidak"}
    asked = {"proposals": [proposal(route)], "readiness_rules": [rule], "readiness": []}
    words = words_of(small_plan(asked), "kak")["usulan/U9/kak"]

    assert "Keadaan syarat kesiapan belum diperiksa." in words
    assert "Rencana tapak" in words
    assert "Belum dicatat" in words


def test_a_letter_counts_its_enclosures() -> None:
    words = words_of(small_plan({"proposals": [proposal("dak_fisik")]}), "surat-usulan")[
        "usulan/U9/surat-usulan"
    ]

    assert "Tiga berkas" in words
    assert "rencana anggaran biaya, dan surat pernyataan kami lampirkan bersama surat ini" in words


def test_a_letter_signs_its_amount_in_figures_and_words() -> None:
    words = words_of(small_plan(), "surat-usulan")["usulan/U01/surat-usulan"]
    assert "Rp1.951.000.000,00" in words
    assert "satu miliar sembilan ratus lima puluh satu juta" in words


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("Kabupaten Paser", "Bupati Paser"),
        ("Kota Balikpapan", "Wali Kota Balikpapan"),
        ("Kota Administrasi Jakarta Pusat", "Wali Kota Jakarta Pusat"),
        ("Daerah Otonom", "belum tercatat"),
    ],
)
def test_a_regency_names_its_head(name: str, head: str) -> None:
    plan = small_plan({"regencies": [{"code": "64.01", "bps_code": "6401", "name": name, "region": "W1"}]})
    assert head in composed('{{ regencies.first.head | otherwise("belum tercatat") }}', plan).words


def test_an_activity_names_its_field_of_government() -> None:
    assert "3.31" in composed('{{ activities.get("A3").field_code }}').words
    assert "?" in composed('{{ activities.get("A3").field_name }}').words


def test_lists_join_also_where_a_condition_chose_one() -> None:
    chapter = '{{ fields([("A", "satu")] + ([("B", "dua")] if centres.count else [])) }}'
    assert "B : " in composed(chapter).words


def test_a_grid_rules_the_tables_of_a_form() -> None:
    words = composed("::: grid\n| No. | Nama |\n|:-:|:--|\n| 1 | |\n:::\n").words
    assert words.startswith("table grid")
