"""Does a sheet as real offices keep it read right, or at the right cell?"""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from planbuilder.inputs import CellError


def fill(sheet: Worksheet) -> None:
    """Three titles, the head at C5, column numbers, merged kabupaten, an error, a total and its formula."""
    sheet["C1"] = "DAFTAR SENTRA IKM"
    sheet["C2"] = "PROVINSI KALIMANTAN TIMUR"
    sheet["C3"] = "Tahun 2026"
    sheet.merge_cells("C1:I1")
    rows = [
        [
            "No.",
            "ID",
            "Kabupaten / Kota",
            "Nama",
            "Luas (ha)",
            "Tenaga Kerja",
            "Investasi",
            "Mulai Beroperasi",
        ],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        [1, "S1", "Paser", "Amplang", 64.1, 12, "Rp 1.000.000,-", date(2024, 5, 17)],
        [2, "S2", None, "Rotan", 0.1, "#REF!", "Rp 2.500.000,-", None],
        [3, "S3", None, "Madu", 3, 7, 1_500_000, date(2023, 1, 2)],
        ["TOTAL", None, None, None, 67.2, 19, None, None],
    ]
    for number, cells in enumerate(rows, 5):
        for column, cell in enumerate(cells, 3):
            sheet.cell(number, column, cell)
    sheet["H8"].data_type = "e"
    sheet.merge_cells("E7:E9")
    sheet.merge_cells("C10:F10")
    sheet.row_dimensions[9].hidden = True


@pytest.fixture
def outcome(reading):
    book = openpyxl.Workbook()
    book.active.title = "Sentra dan Kawasan"
    fill(book.active)
    return reading({"data.xlsx": book})


def test_the_rows_read_right(outcome):
    assert outcome.values("centres") == [
        {
            "id": "S1",
            "regency": "Paser",
            "name": "Amplang",
            "area": 64.1,
            "workforce": 12.0,
            "investment": "Rp 1.000.000,-",
            "opened": date(2024, 5, 17),
        },
        {
            "id": "S2",
            "regency": "Paser",
            "name": "Rotan",
            "area": 0.1,
            "workforce": CellError("#REF!"),
            "investment": "Rp 2.500.000,-",
        },
        {
            "id": "S3",
            "regency": "Paser",
            "name": "Madu",
            "area": 3.0,
            "workforce": 7.0,
            "investment": 1_500_000.0,
            "opened": date(2023, 1, 2),
        },
    ]


def test_every_cell_has_its_true_address(outcome):
    first, second, _ = outcome.records("centres")

    assert str(first.place.at("area")) == "inputs/contoh/data.xlsx > Sentra dan Kawasan!G7:Luas (ha)"
    assert second.place.at("workforce").cell == "H8"
    assert second.place.at("opened").cell == "J8", "an empty cell has its place too"
    assert second.place.at("note").cell == "D8", "an absent column gives the row's first cell"
    assert (second.place.at("workforce").line, second.place.at("workforce").column) == (8, 8)


def test_a_merged_cell_is_located_where_its_value_is_written(outcome):
    assert outcome.records("centres")[2].place.at("regency").cell == "E7"


def test_everything_that_was_done_is_said(outcome):
    assert outcome.said == [
        ("TABLE-09", "data.xlsx > Sentra dan Kawasan!C6"),
        ("TABLE-08", "data.xlsx > Sentra dan Kawasan!C10"),
        ("XLSX-04", "data.xlsx > Sentra dan Kawasan!A9"),
        ("XLSX-03", "data.xlsx > Sentra dan Kawasan!E7"),
    ]
    assert outcome.only("XLSX-03").message("en") == "merged E7:E9 is filled into each row"
    assert outcome.only("XLSX-03").message("id") == "sel gabungan E7:E9 diisikan ke setiap barisnya"
