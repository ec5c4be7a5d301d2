"""What stands on a sheet? Rows at their true addresses, merged cells filled down, error cells named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.grid import Cell, GridRow, cell_of_text, text_of_moment
from planbuilder.inputs.place import Column, SheetHead, SheetPlace, address, column_letters
from planbuilder.inputs.problems.file import CONTROL_CHARACTER
from planbuilder.inputs.problems.xlsx import HIDDEN_COLUMNS, HIDDEN_ROWS, HIDDEN_SHEET, MERGED, NOT_CALCULATED
from planbuilder.inputs.record import CellError, Place
from planbuilder.inputs.text import first_control, without_controls
from planbuilder.inputs.workbook import OpenSheet, SheetCell, SheetContents, read_contents
from planbuilder.values.numbers import DecimalSign

SHOWN_PLACES = 10


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """The rows of a sheet in which something stands; a cell's index is its column from 0."""

    sheet: OpenSheet
    contents: SheetContents
    rows: Sequence[GridRow]
    filled: Mapping[tuple[int, int], int]
    """Row and column of a cell that was filled down -> the row where its value is written."""

    @property
    def decimal_sign(self) -> DecimalSign:
        """A workbook does not tell; Indonesian texts write a comma."""
        return "comma"

    @property
    def home(self) -> Location:
        """The sheet as a whole."""
        return self.sheet.location

    def location(self, row: GridRow, index: int, heading: str = "") -> Location:
        """Locate one cell."""
        return self._located(row.number, index, heading)

    def below(self, head: GridRow) -> list[GridRow]:
        """List the rows below the head."""
        return [row for row in self.rows if row.number > head.number]

    def place(self, columns: Mapping[str, Column]) -> Callable[[GridRow], Place]:
        """Give each row its place; what the rows share is made once."""
        head = SheetHead(self.sheet.file, self.sheet.name, columns, self.filled)
        return lambda row: SheetPlace(head, row.number)

    def findings(self, head: GridRow | None, rows: Sequence[GridRow]) -> Iterator[Diagnostic]:
        """Say what is hidden, merged or not calculated among head and rows."""
        scan = self.contents.scan
        if self.sheet.is_hidden:
            yield report(HIDDEN_SHEET, self.home)
        data = {row.number for row in rows}
        hidden = [number for number in scan.hidden_rows if number in data]
        if hidden:
            yield report(HIDDEN_ROWS, self._located(hidden[0], 0), rows=listed(map(str, hidden)))
        columns = [i for i in scan.hidden_columns if i <= scan.last_column and _has(head, i)]
        if columns:
            place = self._located(head.number if head else 1, columns[0])
            yield report(HIDDEN_COLUMNS, place, columns=listed(map(column_letters, columns)))
        yield from self._merged(data)
        yield from self._not_calculated(head, data)

    def _merged(self, data: set[int]) -> Iterator[Diagnostic]:
        """Say which merged cells were filled into rows of data."""
        origins = {(origin - 1, column) for (row, column), origin in self.filled.items() if row in data}
        spans = sorted(span for span in self.contents.merged if span[0] in origins)
        if spans:
            (row, column), _ = spans[0]
            ranges = (f"{address(a + 1, b)}:{address(c + 1, d)}" for (a, b), (c, d) in spans)
            yield report(MERGED, self._located(row + 1, column), ranges=listed(ranges))

    def _not_calculated(self, head: GridRow | None, data: set[int]) -> Iterator[Diagnostic]:
        """Report formulas without result below the head; those of total rows do not matter."""
        passed_over = {row.number for row in self.rows} - data
        cells = [
            (row, column)
            for row, column in self.contents.scan.not_calculated
            if (head is None or row > head.number) and row not in passed_over and _has(head, column)
        ]
        if cells:
            places = listed(address(row, column) for row, column in cells)
            yield report(NOT_CALCULATED, self._located(*cells[0]), cells=places)

    def _located(self, row: int, index: int, heading: str = "") -> Location:
        return Location(self.sheet.file, row, index + 1, self.sheet.name, address(row, index), heading)


def read_sheet(sheet: OpenSheet) -> tuple[SheetGrid | None, list[Diagnostic]]:
    """Read one sheet; None where it cannot be read at all."""
    contents, findings = read_contents(sheet)
    if contents is None:
        return None, findings
    cells, controls = _cells(sheet, contents)
    filled = _fill_down(cells, contents)
    own = {number for number, row in cells.items() if _has_own(number, row, filled)}
    rows = [GridRow(number, row) for number, row in cells.items() if number in own]
    return SheetGrid(sheet, contents, rows, filled), controls


def _cells(sheet: OpenSheet, contents: SheetContents) -> tuple[dict[int, list[Cell]], list[Diagnostic]]:
    """Turn what the workbook reader gives into cells, rows by number and columns from A on."""
    margin: list[Cell] = [None] * contents.first_column
    rows = {
        number: margin + [_cell(raw) for raw in row]
        for number, row in enumerate(contents.rows, contents.first_row)
    }
    for (row, column), text in contents.scan.errors.items():
        if row in rows and column < len(rows[row]):
            rows[row][column] = CellError(text)
    return rows, _without_controls(sheet, rows)


def _cell(raw: SheetCell) -> Cell:
    match raw:
        case str():
            return cell_of_text(raw)
        case datetime() | time() | timedelta():
            return text_of_moment(raw)
        case _:
            return raw


def _without_controls(sheet: OpenSheet, rows: Mapping[int, list[Cell]]) -> list[Diagnostic]:
    """Put blanks for control characters, in place, and report each such cell."""
    findings = []
    for number, row in rows.items():
        for index, cell in enumerate(row):
            code = first_control(cell) if isinstance(cell, str) else ""
            if code:
                row[index] = cell_of_text(without_controls(str(cell)))
                place = Location(sheet.file, number, index + 1, sheet.name, address(number, index))
                findings.append(report(CONTROL_CHARACTER, place, code=code))
    return findings


def _fill_down(rows: Mapping[int, list[Cell]], contents: SheetContents) -> dict[tuple[int, int], int]:
    """Copy the value of merged cells into each of their rows, in place; tell which cells were filled."""
    filled = {}
    last = max(rows, default=0)
    for (top, column), (bottom, _) in contents.merged:
        origin = rows.get(top + 1, [])
        if column < len(origin) and origin[column] is not None:
            for number in range(top + 2, min(bottom + 1, last) + 1):
                rows[number][column] = origin[column]
                filled[number, column] = top + 1
    return filled


def _has_own(number: int, row: Sequence[Cell], filled: Mapping[tuple[int, int], int]) -> bool:
    """Whether a row holds a cell that was written in it, and not only filled down."""
    return any(cell is not None and (number, index) not in filled for index, cell in enumerate(row))


def _has(head: GridRow | None, index: int) -> bool:
    """Whether a column has a heading; without a head every column counts."""
    if head is None:
        return True
    return index < len(head.cells) and head.cells[index] is not None


def listed(names: Iterable[str]) -> str:
    """List the first places."""
    shown = list(names)
    return ", ".join(shown[:SHOWN_PLACES]) + (", …" if len(shown) > SHOWN_PLACES else "")
