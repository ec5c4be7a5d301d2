"""How do the heads of a table stand? Shared heads span their columns, lone ones reach down to the rows."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.tables.column import TableColumn
from planbuilder.document.inlines import Inlines, Text
from planbuilder.document.tables import Align, Cell, Row


def head_rows(columns: Sequence[TableColumn], *, numbered: bool) -> tuple[Row, ...]:
    """Build the rows of the head, and below them (1) (2) (3) where an official form has them."""
    depth = max((len(column.above) for column in columns), default=0) + 1
    rows = [Row(tuple(_cells(columns, level, depth))) for level in range(depth)]
    return (*rows, _numbers(len(columns))) if numbered else tuple(rows)


def _cells(columns: Sequence[TableColumn], level: int, depth: int) -> list[Cell]:
    cells: list[Cell] = []
    place = 0
    while place < len(columns):
        column = columns[place]
        if level < len(column.above):
            span = _span(columns, place, level)
            cells.append(Cell(column.above[level], columns=span, align=Align.CENTRE, strong=True))
            place += span
            continue
        if level == len(column.above):
            cells.append(_leaf(column, depth - level))
        place += 1
    return cells


def _leaf(column: TableColumn, rows: int) -> Cell:
    return Cell(column.title, rows=rows, strong=True)


def _span(columns: Sequence[TableColumn], start: int, level: int) -> int:
    """Count the neighbours that share all heads down to a level."""
    shared: tuple[Inlines, ...] = columns[start].above[: level + 1]
    end = start
    while end < len(columns) and columns[end].above[: level + 1] == shared:
        end += 1
    return end - start


def _numbers(count: int) -> Row:
    return Row(tuple(Cell((Text(f"({number})"),), align=Align.CENTRE) for number in range(1, count + 1)))
