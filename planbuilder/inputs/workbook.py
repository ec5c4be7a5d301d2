"""What stands in a workbook? Its sheets, each opened only when a table is read from it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date, time, timedelta
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.package import sheet_parts
from planbuilder.inputs.place import address
from planbuilder.inputs.problems.xlsx import BROKEN, PROTECTED, TOO_LARGE
from planbuilder.inputs.sheet_scan import SheetScan, scan

COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a workbook behind a password begins, and an old .xls as well."""
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
MOST_CELLS = 10_000_000
MOST_BYTES = 1_000_000_000
"""What a workbook may unpack to; real ones of this field stay below a tenth of it."""

BROKEN_IN_ANY_WAY = (
    CalamineError, BadZipFile, zlib.error, KeyError, StopIteration, ValueError, EOFError, OSError,
    NotImplementedError, RuntimeError,
)  # fmt: skip
"""What the zip, XML and workbook readers raise at a file that is cut off, damaged or something else."""

SheetCell = str | float | bool | date | time | timedelta
"""What the workbook reader gives: an empty text for a blank, a `datetime` for a date with a time of day."""


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """One worksheet of an opened workbook."""

    file: str
    name: str
    is_hidden: bool
    book: CalamineWorkbook
    archive: ZipFile
    part: str
    """The worksheet's path inside the archive."""

    @property
    def location(self) -> Location:
        """The sheet as a whole."""
        return Location(self.file, sheet=self.name)

    @property
    def is_blank(self) -> bool:
        """Whether no cell of the sheet holds anything."""
        contents, _ = read_contents(self)
        return contents is not None and not contents.rows


@dataclass(frozen=True, slots=True)
class SheetContents:
    """The cells of a sheet from `first_row` (from 1) and `first_column` (from 0) on, and what its XML says."""

    first_row: int
    first_column: int
    rows: list[list[SheetCell]]
    merged: list[tuple[tuple[int, int], tuple[int, int]]]
    """Corners of merged cells, row and column from 0."""
    scan: SheetScan


def open_workbook(data: bytes, file: str) -> tuple[tuple[OpenSheet, ...], list[Diagnostic]]:
    """List the worksheets; a protected or broken workbook has none, and one finding."""
    if data.startswith(COMPOUND_FILE) and ENCRYPTED_STREAM in data:
        return (), [report(PROTECTED, Location(file))]
    try:
        return _worksheets(data, file), []
    except BROKEN_IN_ANY_WAY:
        return (), [report(BROKEN, Location(file))]


def read_contents(sheet: OpenSheet) -> tuple[SheetContents | None, list[Diagnostic]]:
    """Read the cells of one sheet; a broken or endless one gives none, and one finding."""
    try:
        seen = scan(sheet.archive.read(sheet.part))
        if (seen.last_row + 1) * (seen.last_column + 1) > MOST_CELLS:
            return None, [_too_large(sheet, seen)]
        return _contents(sheet, seen), []
    except BROKEN_IN_ANY_WAY:
        return None, [report(BROKEN, sheet.location)]


def _worksheets(data: bytes, file: str) -> tuple[OpenSheet, ...]:
    archive = ZipFile(BytesIO(data))
    if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
        raise BadZipFile("unpacks to more than a workbook ever holds")
    parts = sheet_parts(archive)
    book = load_workbook(BytesIO(data))
    return tuple(
        OpenSheet(
            file, meta.name, meta.visible is not SheetVisibleEnum.Visible, book, archive, parts[meta.name]
        )
        for meta in book.sheets_metadata
        if meta.typ is SheetTypeEnum.WorkSheet
    )


def _contents(sheet: OpenSheet, seen: SheetScan) -> SheetContents:
    cells = sheet.book.get_sheet_by_name(sheet.name)
    row, column = cells.start or (0, 0)
    rows: list[list[SheetCell]] = [list(row) for row in cells.to_python()]
    return SheetContents(row + 1, column, rows, cells.merged_cell_ranges or [], seen)


def _too_large(sheet: OpenSheet, seen: SheetScan) -> Diagnostic:
    cell = address(seen.last_row, seen.last_column)
    place = Location(sheet.file, seen.last_row, seen.last_column + 1, sheet.name, cell)
    return report(TOO_LARGE, place, cell=cell, limit=f"{MOST_CELLS:_}".replace("_", " "))
