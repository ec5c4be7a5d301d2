"""Is a workbook what its sheets say: text as text, numbers as numbers, nothing merged, the same bytes each time?"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from planbuilder.workbooks import Column, Sheet, book
from tests.conftest import STAMP

CODES = ("64.10", "007", "5.1.02.01.01.0024", "=1+1", "+62", "TRUE", "2026-11-24", "https://contoh.invalid")


def sheet(*rows: tuple[object, ...], name: str = "Isian") -> Sheet:
    width = max((len(row) for row in rows), default=1)
    return Sheet(name, tuple(Column(f"Kolom {n}") for n in range(width)), rows)  # type: ignore[arg-type]


def read(*sheets: Sheet) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(book(sheets, STAMP)))


def test_codes_stay_text():
    (row,) = list(read(sheet(CODES)).active.iter_rows(min_row=2))

    assert [cell.value for cell in row] == list(CODES)
    assert {cell.data_type for cell in row} == {"s"}


def test_numbers_are_raw_digits():
    (row,) = list(
        read(sheet((1500000, Decimal("2.5"), Decimal(12), 999_999_999_999_999))).active.iter_rows(min_row=2)
    )

    assert [cell.value for cell in row] == [1500000, 2.5, 12, 999_999_999_999_999]
    assert {cell.data_type for cell in row} == {"n"}
    assert not any("," in cell.number_format or "#" in cell.number_format for cell in row)


def test_what_is_not_known_stays_empty_and_nothing_is_merged():
    made = read(sheet(("a", None, "", 0)))

    assert [cell.value for cell in made.active[2]] == ["a", None, None, 0]
    assert list(made.active.merged_cells.ranges) == []


def test_a_long_text_is_cut_where_excel_ends():
    (row,) = list(read(sheet(("a" * 40_000,))).active.iter_rows(min_row=2))

    assert len(row[0].value) == 32_767


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (("rencana", "Rencana"), ["rencana", "Rencana 2"]),
        (("a/b:c", ""), ["a-b-c", "-"]),
        (("n" * 40, "n" * 40, "n" * 40), ["n" * 31, f"{'n' * 27} 2", f"{'n' * 27} 3"]),
    ],
)
def test_sheets_get_names_that_excel_takes(names: tuple[str, ...], taken: list[str]):
    assert read(*(sheet(("a",), name=name) for name in names)).sheetnames == taken


def test_the_same_sheets_give_the_same_bytes_on_any_system():
    first, again = (book([sheet(CODES)], STAMP) for _ in range(2))
    later = book([sheet(CODES)], datetime(2027, 1, 1, tzinfo=UTC))

    assert first == again
    assert later != first
    with ZipFile(BytesIO(first)) as archive:
        assert archive.namelist() == sorted(archive.namelist())
        assert {(one.create_system, one.date_time) for one in archive.infolist()} == {
            (3, (1980, 1, 1, 0, 0, 0))
        }
