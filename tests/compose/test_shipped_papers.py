"""Do profiles, recapitulations, papers of meetings and the matrix read well, with facts and without?"""

from __future__ import annotations

import pytest

from planbuilder.document.wording import UNKNOWN_REFERENCE
from tests.compose.shipped import UNTIDY, sentences, words_of
from tests.compose.small_plan import TABLES, Tables, small_plan

TYPES = (
    "profil-wilayah", "rekapitulasi-usulan", "undangan-rapat", "daftar-hadir", "notulen", "berita-acara", "matriks-masukan",
)  # fmt: skip
HELD = {"id": "R1", "title": "Rapat teknis", "status": "held"}
AHEAD = {"id": "R2", "title": "Rapat teknis lanjutan", "status": "planned"}
ASKED = {
    "id": "U9",
    "title": "Pekerjaan",
    "route": "dak_fisik",
    "budget_year": "2027",
    "proposer": "D2",
    "regency": "64.01",
}
SAID = {"id": "M1", "regency": "64.01", "text": "perlu pelatihan"}
BARE: Tables = {table: [] for table in TABLES if table not in {"offices", "regions", "regencies"}}
LITTLE: Tables = {**BARE, "proposals": [ASKED], "meetings": [HELD, AHEAD], "stakeholder_inputs": [SAID]}
MUCH: Tables = {
    "regencies": [*TABLES["regencies"], {"code": "64.99", "name": "Kabupaten Baru", "region": "W2"}],
    "meetings": [
        {**HELD, "date": "2025-03-12", "time": "09.00", "place": "Paser", "regencies": "64.01; 64.02", "offices": "D1; D2",
         "attendees": "31", "agenda": "Pendataan sentra", "conclusions": "Pendataan didahulukan.", "minutes_number": "BA/1",
         "invitation_number": "005/1"},
        {**AHEAD, "date": "2026-12-01", "regencies": "64.71; 64.99", "offices": "D2"},
        {"id": "R3", "title": "Rapat batal", "status": "cancelled"},
    ],
    "stakeholder_inputs": [
        {**SAID, "meeting": "R1", "party": "Perajin", "disposition": "accepted", "office": "D1", "proposal": "U01"},
        {**SAID, "id": "M2", "meeting": "R1", "party": "Perajin", "disposition": "accepted", "office": "D2"},
        {**SAID, "id": "M3", "meeting": "R1", "party": "Desa", "disposition": "rejected", "reason": "di luar kewenangan"},
        {**SAID, "id": "M4", "regency": "64.02", "disposition": "open"},
    ],
    "factories": [
        {"id": "P1", "purpose": "inventory", "name": "Pabrik Karet", "regency": "64.02", "status": "stopped"},
        {"id": "P2", "purpose": "inventory", "name": "Pabrik Beras", "regency": "64.01", "status": "restarted"},
    ],
    "raw_materials": [{"commodity": "Karet", "regency": "64.01", "year": "2024", "volume": "20", "unit": "Unit", "office": "D2"}],
    "actions": [{"id": "AK1", "name": "Pelatihan perajin", "regency": "64.01", "office": "D1", "cost_2026": "1000000"}],
    "proposals": [*TABLES["proposals"], ASKED, {**ASKED, "id": "U10", "priority": "1", "status": "deferred"}],
    "readiness_rules": [
        *TABLES["readiness_rules"],
        {"id": "RC2", "route": "dak_fisik", "item": "DED", "mandatory": "ya"},
        {"id": "RC3", "route": "dak_fisik", "item": "Surat dukungan", "mandatory": "tidak"},
    ],
    "readiness": [
        *TABLES["readiness"], {"proposal": "U01", "rule": "RC2", "state": "process"}, {"proposal": "U01", "rule": "RC3", "state": "missing"},
    ],
    "ceilings": [
        {"route": "dak_fisik", "year": "2027", "regency": "64.71", "amount": "1000000000"},
        {"route": "apbd_provinsi", "year": "2026", "amount": "9000000000"},
    ],
    "milestones": [
        {"route": "dak_fisik", "year": "2027", "name": "Pemutakhiran data", "due": "2026-10-30"},
        {"route": "dak_fisik", "year": "2027", "name": "Pengusulan", "due": "2026-12-04", "office": "D1"},
    ],
}  # fmt: skip
PLANS = {
    "nothing but regions": BARE,
    "rows without facts": LITTLE,
    "the small plan": {},
    "much of everything": MUCH,
    "two years": {
        **LITTLE,
        "proposals": [
            {**ASKED, "id": f"U{number}", "budget_year": f"{2026 + number % 2}", "regency": regency, "priority": "1"}
            for number, regency in enumerate(("64.01", "64.02", "64.71", "64.71", "64.01"), start=1)
        ],
        "cost_lines": [
            {"proposal": "U1", "description": "Alat", "volume_1": "1", "unit_1": "Unit", "unit_price": "5000000"},
            {"proposal": "U2", "description": "Alat", "volume_1": "1", "unit_1": "Unit"},
        ],
        "readiness_rules": TABLES["readiness_rules"],
        "readiness": [{"proposal": "U2", "rule": "RC1", "state": "missing"}],
    },
    "one region": {**LITTLE, "regions": [{"id": "W1", "name": "Wilayah I"}], "regencies": TABLES["regencies"][:1]},
}  # fmt: skip


def made(changes: Tables, type_: str) -> dict[str, str]:
    return words_of(small_plan(changes), type_)


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("changes", PLANS.values(), ids=PLANS)
def test_sentences_are_whole_whatever_is_known(changes: Tables, type_: str) -> None:
    for name, words in made(changes, type_).items():
        assert UNKNOWN_REFERENCE not in words, name
        said = sentences(words)
        assert [one for one in said if UNTIDY.search(one)] == []


@pytest.mark.parametrize(
    ("changes", "type_", "names"),
    [
        (BARE, "matriks-masukan", []),
        (BARE, "rekapitulasi-usulan", []),
        (BARE, "profil-wilayah", []),
        (LITTLE, "profil-wilayah", ["profil-wilayah/w1"]),
        (MUCH, "profil-wilayah", ["profil-wilayah/w1", "profil-wilayah/w2"]),
        (MUCH, "matriks-masukan", ["matriks-masukan"]),
        (MUCH, "rekapitulasi-usulan", ["rekapitulasi-usulan/apbd-provinsi", "rekapitulasi-usulan/dak-fisik"]),
        (MUCH, "undangan-rapat", ["rapat/R1/undangan", "rapat/R2/undangan"]),
        (MUCH, "daftar-hadir", ["rapat/R1/daftar-hadir", "rapat/R2/daftar-hadir"]),
        (MUCH, "notulen", ["rapat/R1/notulen"]),
        (MUCH, "berita-acara", ["rapat/R1/berita-acara"]),
    ],
)
def test_there_are_documents_for_what_is_there(changes: Tables, type_: str, names: list[str]) -> None:
    assert sorted(made(changes, type_)) == names


def test_minutes_open_with_their_day_in_words() -> None:
    known, unknown = (made(plan, "berita-acara")["rapat/R1/berita-acara"] for plan in (MUCH, LITTLE))

    assert "Pada hari ini ⟦Rabu, tanggal dua belas bulan Maret tahun dua ribu dua puluh lima⟧" in known
    assert "Pada hari ini …………………, tanggal …" in unknown


def test_an_invitation_to_a_meeting_that_is_over_does_not_bear_todays_date() -> None:
    papers = made(MUCH, "undangan-rapat")

    assert "⟦24 November 2026⟧" not in papers["rapat/R1/undangan"]
    assert "⟦24 November 2026⟧" in papers["rapat/R2/undangan"]


def test_those_who_are_invited_are_listed_with_the_regencies_that_have_no_office_among_them() -> None:
    words = made(MUCH, "undangan-rapat")["rapat/R2/undangan"]

    assert "⟦Kepala Dinas Pertanian⟧" in words
    assert "Bidang Perindustrian ⟦Kabupaten Baru⟧" in words


def test_an_invitation_asks_for_the_data_that_are_missing() -> None:
    words = made(MUCH, "undangan-rapat")["rapat/R2/undangan"]

    assert "nama, lokasi, dan komoditas sentra di ⟦Kabupaten Baru⟧" in words
    assert "mohon disiapkan" not in made(MUCH, "undangan-rapat")["rapat/R1/undangan"]


def test_a_list_has_as_many_lines_as_people_were_present() -> None:
    known, unknown = (made(plan, "daftar-hadir")["rapat/R1/daftar-hadir"] for plan in (MUCH, LITTLE))

    assert [words.count("body | ") for words in (known, unknown)] == [31, 30]


def test_a_recapitulation_counts_what_is_still_asked_for_and_says_what_is_missing() -> None:
    words = made(MUCH, "rekapitulasi-usulan")["rekapitulasi-usulan/dak-fisik"]

    assert "tercatat ⟦tiga⟧ usulan" in words
    assert "⟦Satu⟧ usulan ditunda atau ditolak" in words
    assert "Pagu terlampaui pada ⟦Kota Balikpapan⟧ tahun ⟦2027⟧ sebesar ⟦Rp951 juta⟧" in words
    assert "Pagu belum diketahui bagi ⟦U9⟧" in words
    assert "Tahap berikutnya ialah ⟦pengusulan⟧" in words
    assert "⟦DED⟧ (dalam proses)" in words


def test_a_recapitulation_compares_nothing_with_a_ceiling_before_costs_are_known() -> None:
    words = made({**LITTLE, "ceilings": MUCH["ceilings"]}, "rekapitulasi-usulan")[
        "rekapitulasi-usulan/dak-fisik"
    ]

    assert "Nilai usulan belum dapat dihitung" in words
    assert "berada di dalam pagu" not in words


def test_the_matrix_names_who_still_owes_an_answer_or_a_step() -> None:
    words = made(MUCH, "matriks-masukan")["matriks-masukan"]

    assert "⟦Dinas Pertanian⟧ menempatkan ⟦M2⟧ dalam rencana aksi" in words
    assert "menetapkan penanggung jawab bagi ⟦M4⟧" in words
    assert "⟦ditolak⟧ karena ⟦di luar kewenangan⟧" in words


def test_a_profile_says_what_each_place_has_still_to_do() -> None:
    first, second = made(MUCH, "profil-wilayah").values()

    assert "penetapan pengelola ⟦Pabrik Karet⟧" in second
    assert "Pabrik Karet" not in first
    assert "Kabupaten Baru" in second


def test_a_profile_of_which_only_raw_material_is_known_begins_with_what_is_to_be_recorded() -> None:
    plan: Tables = {**BARE, "raw_materials": MUCH["raw_materials"]}

    assert "pendataan menjadi pekerjaan pertama" in made(plan, "profil-wilayah")["profil-wilayah/w1"]


def test_a_recapitulation_of_several_years_has_a_column_for_each_and_their_sum() -> None:
    words = made(PLANS["two years"], "rekapitulasi-usulan")["rekapitulasi-usulan/dak-fisik"]

    assert (
        "| Nilai ⟦2026⟧ (Rp juta) ‹strong› | Nilai ⟦2027⟧ (Rp juta) ‹strong› | Jumlah nilai (Rp juta) ‹strong› |"
        in words
    )
    assert "body | ⟦Kabupaten Paser⟧ | ⟦–⟧ | ⟦5⟧ | ⟦5⟧ | ⟦2⟧ |" in words
    assert "landscape" in words
