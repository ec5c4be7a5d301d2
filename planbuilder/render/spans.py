"""In which column does each cell of a row begin, where cells above span several rows?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.document.blocks import Row


def first_columns(rows: Sequence[Row]) -> Iterator[tuple[int, ...]]:
    """Say for each row, cell by cell, the column that the cell begins in."""
    taken: dict[int, int] = {}
    for row in rows:
        firsts, taken = _row(row, taken)
        yield firsts


def _row(row: Row, taken: dict[int, int]) -> tuple[tuple[int, ...], dict[int, int]]:
    """Place the cells of a row; `taken` says how many more rows each column is covered from above."""
    left = {column: rows - 1 for column, rows in taken.items() if rows > 1}
    firsts = []
    column = 0
    for cell in row.cells:
        while column in taken:
            column += 1
        firsts.append(column)
        if cell.rows > 1:
            left.update(dict.fromkeys(range(column, column + cell.columns), cell.rows - 1))
        column += cell.columns
    return tuple(firsts), left
