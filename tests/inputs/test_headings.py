"""Does a heading find its field however an office writes it?"""

from __future__ import annotations

import pytest

from planbuilder.inputs import TableHeads
from planbuilder.inputs.headings import folded, headings_of, shown_names, table_named
from tests.inputs.conftest import VOCABULARY

CENTRES = headings_of(VOCABULARY["centres"])
INDICATORS = headings_of(VOCABULARY["indicators"])


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("workforce", "workforce"),
        ("Tenaga kerja", "workforce"),
        ("  TENAGA   KERJA *) ", "workforce"),
        ("Tenaga\nKerja (orang)", "workforce"),
        ("Luas (ha)", "area"),
        ("Luas [m²]", "area"),
        ("kabupaten-kota", "regency"),
        ("Investasi", "investment"),
        ("Investasi (Rp)", "investment"),
        ("Investasi (di luar tanah dan bangunan)", "investment"),
        ("Investasi (di luar tanah dan bangunan) (Rp)", "investment"),
        ("Tenaga", ""),
        ("(ha)", ""),
        ("", ""),
    ],
)
def test_case_spaces_punctuation_and_units_are_forgiven(heading, field):
    assert CENTRES.field(heading) == field


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("target_2026", "target_2026"),
        ("Target 2026", "target_2026"),
        ("TARGET TAHUN 2026 (unit)", "target_2026"),
        ("Target (2026)", "target_2026"),
        ("Target", ""),
        ("Target 26", ""),
        ("Milik 2026", ""),
    ],
)
def test_a_yearly_field_has_one_heading_a_year(heading, field):
    assert INDICATORS.field(heading) == field


def test_a_key_wins_over_a_title_that_looks_the_same():
    heads = TableHeads("t", "T", {"name": "Unit", "unit": "Name"})

    assert headings_of(heads).field("unit") == "unit"
    assert headings_of(heads).field("Name") == "name"


@pytest.mark.parametrize("heading", ["No", "No.", "Nomor", "no urut", "_rahasia"])
def test_running_numbers_and_names_with_an_underscore_are_left_out(heading):
    assert CENTRES.is_left_out(heading)


def test_an_ordinary_heading_is_not_left_out():
    assert not CENTRES.is_left_out("Catatan")


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("centres", "centres"),
        ("CENTRES", "centres"),
        ("sentra_dan_kawasan", "centres"),
        ("Kabupaten Kota", "regencies"),
        ("centre", ""),
    ],
)
def test_a_table_is_named_by_key_or_title(name, table):
    assert table_named(name, VOCABULARY) == table


def test_a_title_that_excel_cut_still_names_its_table():
    title = "Program, Kegiatan, dan Subkegiatan Lima Tahun"
    vocabulary = {"activities": TableHeads("activities", title, {})}

    assert table_named(title[:31], vocabulary) == "activities"


def test_the_nearest_known_name_is_shown():
    assert CENTRES.known("tenaga kreja") == '"Tenaga kerja"'
    assert INDICATORS.known("targt 2026") == '"Target YYYY"'


def test_without_a_near_name_the_first_known_ones_are_listed():
    assert INDICATORS.known("zzzzzz") == "id, owner, target_YYYY, ID, Milik, Target YYYY"
    assert shown_names("zzzzzz", [f"n{i}" for i in range(20)]).endswith("n11, …")


def test_folding_keeps_letters_and_digits_of_any_width():
    assert folded("Ｌｕａｓ  m²!") == "luasm2"
