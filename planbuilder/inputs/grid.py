"""What is common to the rows of CSV files and sheets? Numbered rows of cells that know their places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, Protocol

from planbuilder.diagnostics import Diagnostic, Location
from planbuilder.inputs.place import Column
from planbuilder.inputs.record import CellError, Place, RawValue
from planbuilder.values.numbers import DecimalSign

ERRORS = frozenset({
    "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA",
})  # fmt: skip
"""What a spreadsheet writes where a formula failed, also when it saves CSV."""

Cell = str | float | bool | date | CellError | None


class GridRow(NamedTuple):
    """One row: its number from 1, its cells, and for CSV the line of each cell where they differ."""

    number: int
    cells: Sequence[Cell]
    lines: tuple[int, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the row."""
        return all(cell is None for cell in self.cells)

    @property
    def first(self) -> int:
        """The index of the first cell in which something stands; a blank row has none and gives 0."""
        return next((index for index, cell in enumerate(self.cells) if cell is not None), 0)


class Grid(Protocol):
    """Rows and their places; blank cells are None, texts have no blanks around them."""

    @property
    def rows(self) -> Sequence[GridRow]:
        """All rows in which something stands, in order."""
        ...

    @property
    def decimal_sign(self) -> DecimalSign:
        """The sign that texts of numbers follow, as far as the file tells."""
        ...

    @property
    def home(self) -> Location:
        """The file or sheet as a whole."""
        ...

    def location(self, row: GridRow, index: int, heading: str = "") -> Location:
        """Locate one cell."""
        ...

    def below(self, head: GridRow) -> Sequence[GridRow]:
        """List the rows below the head, merged cells filled down."""
        ...

    def place(self, columns: Mapping[str, Column]) -> Callable[[GridRow], Place]:
        """Give each row its place; what the rows share is made once."""
        ...

    def findings(self, head: GridRow | None, rows: Sequence[GridRow]) -> Iterable[Diagnostic]:
        """Say what only this kind of file can have wrong; without a head all columns count."""
        ...


def cell_of_text(text: str) -> Cell:
    """Read a text: blanks around it go, line breaks become plain, `#REF!` is an error, blank is None."""
    stripped = text.strip()
    if "\r" in stripped:
        stripped = stripped.replace("\r\n", "\n").replace("\r", "\n")
    if not stripped:
        return None
    return CellError(stripped) if stripped[0] == "#" and stripped in ERRORS else stripped


def text_of_cell(cell: RawValue) -> str:
    """Write a cell as its author sees it, for headings and messages; a whole float has no point."""
    match cell:
        case None:
            return ""
        case CellError():
            return cell.text
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell)


def text_of_moment(moment: datetime | time | timedelta) -> str:
    """Write a time of day as `09:30`, a date with a time as `2026-05-12 09:30`, a duration as it is."""
    match moment:
        case datetime():
            return moment.isoformat(" ", "minutes")
        case time():
            return moment.isoformat("minutes")
        case timedelta():
            return str(moment)
