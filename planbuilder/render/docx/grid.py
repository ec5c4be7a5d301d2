"""Which cell stands where in a table's grid? Word wants a cell also where one from above reaches down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planbuilder.document.blocks import Cell, Row


class Slot(NamedTuple):
    """A place in a row: a cell of its own, one that begins a merge downwards, or one that continues it."""

    first: int
    """The column it begins in."""
    columns: int
    cell: Cell | None
    """None where a cell from above reaches down, or where the row has too few cells."""
    merge: str = ""
    """`restart`, `continue` or empty."""


_Taken = dict[int, tuple[int, int]]
"""First column of a cell that reaches down -> its columns, and how many more rows it takes."""


def grid(rows: Sequence[Row], columns: int) -> Iterator[list[Slot]]:
    """Lay out each row over all columns."""
    taken: _Taken = {}
    for row in rows:
        slots = _row(row, taken, columns)
        taken = _left(slots, taken)
        yield slots


def _row(row: Row, taken: _Taken, columns: int) -> list[Slot]:
    slots: list[Slot] = []
    column = 0
    for cell in row.cells:
        while column in taken:
            column = _continue(slots, column, taken)
        slots.append(Slot(column, cell.columns, cell, "restart" if cell.rows > 1 else ""))
        column += cell.columns
    while column in taken:
        column = _continue(slots, column, taken)
    if column < columns:
        slots.append(Slot(column, columns - column, None))
    return slots


def _continue(slots: list[Slot], column: int, taken: _Taken) -> int:
    span, _ = taken[column]
    slots.append(Slot(column, span, None, "continue"))
    return column + span


def _left(slots: list[Slot], taken: _Taken) -> _Taken:
    """Say what the next row finds taken."""
    if not taken and all(slot.merge == "" for slot in slots):
        return taken
    left = {column: (span, rows - 1) for column, (span, rows) in taken.items() if rows > 1}
    begun = {
        slot.first: (slot.columns, slot.cell.rows - 1)
        for slot in slots
        if slot.cell is not None and slot.cell.rows > 1
    }
    return left | begun
