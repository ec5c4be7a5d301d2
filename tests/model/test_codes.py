"""Which official codes are there?"""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from planbuilder.model.casing import printed_name
from planbuilder.model.codes import CODE_LISTS, Bounds
from planbuilder.model.nomenclature import level_of, owner_of, parent_code

CODES = Path(__file__).resolve().parents[2] / "codes"


@pytest.fixture
def shipped(loaded):
    def rows(name):
        with (CODES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return [{key: cell for key, cell in row.items() if cell} for row in csv.DictReader(file)]

    plan, diagnostics = loaded(codes={name: rows(name) for name in CODE_LISTS})
    assert diagnostics == []
    return plan.codes


def test_every_shipped_code_has_a_name_and_a_source(shipped):
    for name in CODE_LISTS:
        for entry in getattr(shipped, name):
            assert entry.name, entry.code
            assert entry.source, entry.code


def test_all_lists_are_shipped(shipped):
    assert {name: len(getattr(shipped, name)) for name in CODE_LISTS} == {
        "provinces": 38, "kbli": 474, "nomenclature": 146, "accounts": 327,
        "funding_sources": 29, "units": 453, "dak_menus": 0,
    }  # fmt: skip


def test_a_nomenclature_code_says_its_level_and_owner(shipped):
    subactivity = shipped.nomenclature.get("3.31.02.1.01.0001")

    assert subactivity.name == "Penyusunan Rencana Pembangunan Industri Provinsi"
    assert (subactivity.level, subactivity.owner, subactivity.unit) == ("subactivity", "province", "Dokumen")
    assert shipped.nomenclature.get("3.31.02.2.01").owner == "regency"
    assert shipped.nomenclature.get("3.31").level == "field"


def test_every_level_above_a_nomenclature_code_is_shipped(shipped):
    for entry in shipped.nomenclature:
        assert entry.level
        assert not parent_code(entry.code) or parent_code(entry.code) in shipped.nomenclature


def test_noisy_names_are_printed_in_one_casing(shipped):
    program = shipped.nomenclature.get("2.17.07")

    assert program.name == "Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)"
    assert program.official.startswith("PROGRAM PEMBERDAYAAN")


def test_the_province_of_the_sample_knows_its_bounds(shipped):
    bounds = shipped.provinces.get("64").bounds

    assert bounds == Bounds(*(Decimal(side) for side in ("-2.4096", "113.8362", "2.5664", "119.0371")))
    assert shipped.provinces.get("11").bounds is None


def test_units_are_known_in_any_case_and_by_alias(shipped):
    assert shipped.units.get("unit usaha").code == "Unit Usaha"
    assert shipped.units.get("meter persegi").code == "m2"
    assert "orang" in shipped.units
    assert "tak dikenal" not in shipped.units
    assert 5 not in shipped.units


def test_the_nearest_code_is_shown(shipped):
    assert shipped.accounts.nearest("5.1.02.01.01.0025") in shipped.accounts
    assert shipped.accounts.get(None) is None


def test_an_entry_without_a_code_is_found(loaded):
    plan, diagnostics = loaded(codes={"kbli": [{"name": "x"}, {"code": "10391", "name": "Industri Tempe"}]})

    assert [str(d.location) for d in diagnostics] == ["codes/kbli.csv:2"]
    assert [entry.code for entry in plan.codes.kbli] == ["10391"]


def test_a_list_of_another_name_is_found(loaded):
    diagnostics = loaded(codes={"warna": [{"code": "1"}, {"code": "2"}]})[1]

    assert [d.text("en") for d in diagnostics] == [
        f'codes/warna.csv:2: "warna" is no code list; the lists are: {", ".join(CODE_LISTS)}'
    ]


@pytest.mark.parametrize(
    ("code", "level", "owner", "parent"),
    [
        ("3", "", "", ""),
        ("3.31", "field", "", ""),
        ("3.31.02", "program", "", "3.31"),
        ("3.31.02.1.01", "activity", "province", "3.31.02"),
        ("3.31.02.2.01.0001", "subactivity", "regency", "3.31.02.2.01"),
        ("3.31.02.9.01.0001", "subactivity", "", "3.31.02.9.01"),
        ("3.31.02.1", "", "province", ""),
    ],
)
def test_the_shape_of_a_code_says_its_level_owner_and_parent(code, level, owner, parent):
    assert (level_of(code), owner_of(code), parent_code(code)) == (level, owner, parent)


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("PROGRAM Perencanaan DAN PEMBANGUNAN INDUSTRI", "Program Perencanaan dan Pembangunan Industri"),
        ("PROGRAM PENGEMBANGAN UMKM", "Program Pengembangan UMKM"),
        ("PENDAPATAN ASLI DAERAH (PAD)", "Pendapatan Asli Daerah (PAD)"),
        ("Industri Barang Dari Karet", "Industri Barang dari Karet"),
        ("Dari Hulu  ke Hilir", "Dari Hulu ke Hilir"),
        ("Belanja Hibah kepada BUMN", "Belanja Hibah kepada BUMN"),
        ("", ""),
    ],
)
def test_names_are_printed_in_title_case_with_small_words(name, printed):
    assert printed_name(name) == printed
