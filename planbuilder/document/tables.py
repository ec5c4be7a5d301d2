"""What is a table made of? Columns, rows, cells, spans and its caption."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planbuilder.document.inlines import Inlines
from planbuilder.values import Refs

DENSE_FROM = 10
"""So many columns and more make a dense table."""


class Align(StrEnum):
    """How the cells of a column stand; numbers of equal decimals stand right."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class RowKind(StrEnum):
    """What a row of a table's body is."""

    BODY = "body"
    GROUP = "group"
    """The name of the rows that follow, over the whole width."""
    SUBTOTAL = "subtotal"
    TOTAL = "total"


class Look(StrEnum):
    """How a table is ruled."""

    RULED = "ruled"
    """Rules above, under the head and at the end; hairlines between rows."""
    GRID = "grid"
    """A full grid: official forms only (RAB, RKA, T-C.27)."""
    PLAIN = "plain"
    """No rules: things that merely stand side by side."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The words over a table or under a figure."""

    children: Inlines
    anchor: str
    label: str = ""
    """"Tabel 3.2", or "Tabel 3.2 (lanjutan)"; filled in by numbering."""
    continued: bool = False
    """Whether it repeats the caption before it, over the next columns of a table that was cut."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    width: int
    """Share of the table's width, in thousandths; the columns of a table add up to 1000."""
    align: Align = Align.LEFT
    keep: bool = False
    """Never break inside a cell: codes, numbers, dates."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; one that is covered by a span of another is simply not there."""

    children: Inlines
    columns: int = 1
    """How many columns it spans."""
    rows: int = 1
    """How many rows it spans."""
    align: Align | None = None
    """Another alignment than its column's."""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table's head or body."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY
    key: str = ""
    """`table/key` of the row it shows; empty for heads, groups and sums."""

    @property
    def is_blank(self) -> bool:
        """Whether it waits for somebody's hand: nothing stands in it but the first cell."""
        said = [bool(cell.children) for cell in self.cells[1:]]
        return self.kind is RowKind.BODY and bool(said) and not any(said)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head rows, which repeat on every page."""

    columns: tuple[Column, ...]
    head: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: Caption | None = None
    look: Look = Look.RULED
    notes: tuple[Inlines, ...] = ()
    """Lines under the table: left-out columns, coverage, "contoh, bukan data resmi", the source last."""
    under: Refs = ()

    @property
    def is_dense(self) -> bool:
        """Whether it has so many columns that it is set in smaller type and closer."""
        return len(self.columns) >= DENSE_FROM
