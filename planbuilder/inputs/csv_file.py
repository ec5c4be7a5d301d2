"""What stands in a CSV file? Rows of cells, each with the line that an editor shows."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from planbuilder.diagnostics import Diagnostic, Location, Problem, report
from planbuilder.inputs.grid import Cell, GridRow, cell_of_text, text_of_cell
from planbuilder.inputs.place import Column, CsvHead, CsvPlace
from planbuilder.inputs.problems.delimited import BAD_QUOTE, TOO_FEW_CELLS, TOO_MANY_CELLS
from planbuilder.inputs.record import Place
from planbuilder.values.numbers import DecimalSign
from planbuilder.values.shortening import shortened

DELIMITERS = (",", ";", "\t")
SHOWN_DELIMITERS = {"\t": "Tab"}
SAMPLE_LINES = 60
SHOWN_TEXT = 60

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class CsvGrid:
    """The rows of a CSV file in which something stands."""

    file: str
    delimiter: str
    rows: Sequence[GridRow]

    @property
    def decimal_sign(self) -> DecimalSign:
        """Office programs that part cells by `;` write a decimal comma."""
        return "comma" if self.delimiter == ";" else "point"

    @property
    def home(self) -> Location:
        """The file as a whole."""
        return Location(self.file, 1)

    def location(self, row: GridRow, index: int, heading: str = "") -> Location:
        """Locate one cell by the line on which it begins."""
        line = row.lines[index] if index < len(row.lines) else row.number
        return Location(self.file, line, field=heading)

    def below(self, head: GridRow) -> list[GridRow]:
        """List the rows below the head."""
        return [row for row in self.rows if row.number > head.number]

    def place(self, columns: Mapping[str, Column]) -> Callable[[GridRow], Place]:
        """Give each row its place; what the rows share is made once."""
        head = CsvHead(self.file, columns)
        return lambda row: CsvPlace(head, row.number, row.lines)

    def findings(self, head: GridRow | None, rows: Sequence[GridRow]) -> Iterator[Diagnostic]:
        """Report rows with more or fewer cells than the head has; without a head any number is fine."""
        if head is None:
            return
        fewest = 1 + max(index for index, cell in enumerate(head.cells) if cell is not None)
        for row in rows:
            extra = [cell for cell in row.cells[len(head.cells) :] if cell is not None]
            if extra:
                yield self._miscounted(TOO_MANY_CELLS, row, fewest, extra)
            elif len(row.cells) < fewest:
                yield self._miscounted(TOO_FEW_CELLS, row, fewest, extra)

    def _miscounted(self, problem: Problem, row: GridRow, headings: int, extra: Sequence[Cell]) -> Diagnostic:
        return report(
            problem,
            Location(self.file, row.number),
            count=len(row.cells),
            headings=headings,
            extra=excerpt(" | ".join(text_of_cell(cell) for cell in extra)),
            delimiter=SHOWN_DELIMITERS.get(self.delimiter, self.delimiter),
        )


def read_csv(
    text: str, file: str, matches: Callable[[Sequence[Cell]], int]
) -> tuple[CsvGrid, list[Diagnostic]]:
    """Read all rows; `matches` counts the known headings in a row and so finds the delimiter."""
    lines = list(StringIO(text, newline=""))
    delimiter = _delimiter(lines[:SAMPLE_LINES], matches)
    rows: list[GridRow] = []
    findings: list[Diagnostic] = []
    for first, after, cells in _parsed(lines, delimiter):
        if cells is None:
            findings.append(_bad_quote(file, first, lines[first - 1]))
        elif any(cells):
            rows.append(_row(first, after, cells))
    kept = [row for row in rows if not row.is_blank]
    return CsvGrid(file, delimiter, kept), findings


def excerpt(text: str) -> str:
    """Shorten a text for a message."""
    return shortened(text.strip(), SHOWN_TEXT)


def _bad_quote(file: str, line: int, text: str) -> Diagnostic:
    return report(BAD_QUOTE, Location(file, line), text=excerpt(text))


def _delimiter(lines: Sequence[str], matches: Callable[[Sequence[Cell]], int]) -> str:
    """Choose the delimiter under which a row holds the most known headings, then the most cells."""

    def best(delimiter: str) -> tuple[int, int]:
        rows = (cells for _, _, cells in _parsed(lines, delimiter) if cells)
        return max(
            ((matches([cell_of_text(cell) for cell in cells]), len(cells)) for cells in rows), default=(0, 0)
        )

    return max(DELIMITERS, key=best)


class _Lines:
    """An iterator over lines that can be set back, so that one bad quote hides no other row."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.position = 0
        self._lines = lines

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self.position == len(self._lines):
            raise StopIteration
        self.position += 1
        return self._lines[self.position - 1]


def _parsed(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, int, list[str] | None]]:
    """Yield first line, line after the last, and cells of each row; None for cells that a bad quote spoils."""
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=delimiter, strict=True, skipinitialspace=True)
    while source.position < len(lines):
        first = source.position + 1
        try:
            cells = next(reader)
        except csv.Error:
            source.position = first
            yield first, first + 1, None
            continue
        yield first, source.position + 1, cells


def _row(first: int, after: int, cells: Sequence[str]) -> GridRow:
    lines = () if after == first + 1 else _cell_lines(first, cells)
    return GridRow(first, [cell_of_text(cell) for cell in cells], lines)


def _cell_lines(first: int, cells: Sequence[str]) -> tuple[int, ...]:
    """Work out the line on which each cell of a row over several lines begins."""
    lines = [first]
    for cell in cells[:-1]:
        lines.append(lines[-1] + len(_LINE_BREAK.findall(cell)))
    return tuple(lines)
