"""How is a table that is too wide for every page cut? By columns, with the key columns repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from planbuilder.document.demands import TypeSize, beside, demands
from planbuilder.document.grid import Placed, placed
from planbuilder.document.tables import Cell, Row, Table
from planbuilder.document.widths import CELL_PADDING_MM, with_widths

HasRoom = Callable[[Sequence[int]], bool]
"""Whether columns fit on a page beside the key columns."""


def split_columns(
    table: Table, key_columns: int, text_width_mm: float, size_pt: float, padding_mm: float = CELL_PADDING_MM
) -> tuple[Table, ...]:
    """Cut a table into as few tables as fit, each with the first `key_columns` and with its widths.

    Columns under one head stay together where they fit. The tables after the first one continue its caption;
    the notes stand under the last.
    """
    least = [demand.least for demand in demands(table, TypeSize(size_pt, padding_mm))]

    def has_room(columns: Sequence[int]) -> bool:
        """Whether columns fit beside the keys; the first may stand after a column of numbers that it did not before."""
        keys = range(key_columns)
        joint = beside(_columns_of(table, [*keys, columns[0]]), key_columns) - beside(table, columns[0])
        needed: float = sum(least[column] for column in (*keys, *columns)) + max(joint, 0.0)
        return needed <= text_width_mm

    others = range(key_columns, len(table.columns))
    slices = _packed(_groups(others, tuple(placed(table.head)), has_room), has_room) or [[]]
    cut = (_slice(table, [*range(key_columns), *columns]) for columns in slices)
    return tuple(with_widths(one, text_width_mm, size_pt, padding_mm) for one in _joined(tuple(cut)))


def _groups(
    columns: Sequence[int], heads: Sequence[Sequence[Placed]], has_room: HasRoom
) -> Iterator[list[int]]:
    """Keep columns under one head together; where they are too wide, those under one of the lower heads."""
    for group in _tied(columns, heads):
        if len(group) == 1 or has_room(group):
            yield group
        else:
            yield from _groups(group, heads[1:], has_room)


def _tied(columns: Sequence[int], heads: Sequence[Sequence[Placed]]) -> list[list[int]]:
    tied = {
        column
        for first, cell in chain.from_iterable(heads)
        for column in range(first + 1, first + cell.columns)
    }
    groups: list[list[int]] = []
    for column in columns:
        if groups and column in tied:
            groups[-1].append(column)
        else:
            groups.append([column])
    return groups


def _packed(groups: Iterator[list[int]], has_room: HasRoom) -> list[list[int]]:
    """Fill table after table; what fits nowhere gets one for itself."""
    slices: list[list[int]] = []
    for group in groups:
        if slices and has_room([*slices[-1], *group]):
            slices[-1] += group
        else:
            slices.append(list(group))
    return slices


def _columns_of(table: Table, columns: Sequence[int]) -> Table:
    return replace(table, columns=tuple(table.columns[column] for column in columns))


def _slice(table: Table, columns: Sequence[int]) -> Table:
    return replace(
        _columns_of(table, columns),
        head=_closed_up(_rows_of(table.head, columns)),
        rows=_rows_of(table.rows, columns),
    )


def _rows_of(rows: Sequence[Row], columns: Sequence[int]) -> tuple[Row, ...]:
    return tuple(
        replace(row, cells=tuple(_cells_of(cells, columns)))
        for row, cells in zip(rows, placed(rows), strict=True)
    )


def _cells_of(cells: Sequence[Placed], columns: Sequence[int]) -> Iterator[Cell]:
    """Keep what stands over the columns, each cell as wide as the part of it that does."""
    for first, cell in cells:
        kept = sum(first <= column < first + cell.columns for column in columns)
        if kept:
            yield replace(cell, columns=kept)


def _closed_up(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Take out head rows that have become empty, and shorten the cells that reach over them."""
    return tuple(
        replace(row, cells=tuple(_shortened(cell, rows[index + 1 :]) for cell in row.cells))
        for index, row in enumerate(rows)
        if row.cells
    )


def _shortened(cell: Cell, below: Sequence[Row]) -> Cell:
    empty = sum(not row.cells for row in below[: cell.rows - 1])
    return replace(cell, rows=cell.rows - empty)


def _joined(cut: tuple[Table, ...]) -> Iterator[Table]:
    """Let later tables continue the first one's caption, and the last one bear the notes."""
    for index, table in enumerate(cut):
        caption = table.caption
        if caption and index:
            caption = replace(caption, anchor=f"{caption.anchor}-{index + 1}", continued=True)
        yield replace(table, caption=caption, notes=table.notes if index == len(cut) - 1 else ())
