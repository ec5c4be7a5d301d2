"""In which column does each cell of a table begin, where spans of other cells cover columns?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.document.tables import Cell, Row

Placed = tuple[int, Cell]
"""A cell and the column it begins in, counted from zero."""


def placed(rows: Sequence[Row]) -> Iterator[tuple[Placed, ...]]:
    """Place the cells of each row; what a cell of an earlier row covers is skipped."""
    covered: dict[int, int] = {}
    for row in rows:
        cells = tuple(_placed_row(row, covered))
        covered = _covered_below(cells, covered)
        yield cells


def _placed_row(row: Row, covered: dict[int, int]) -> Iterator[Placed]:
    column = 0
    for cell in row.cells:
        while column in covered:
            column += 1
        yield column, cell
        column += cell.columns


def _covered_below(cells: Sequence[Placed], covered: dict[int, int]) -> dict[int, int]:
    """Say for how many rows more each column is covered: what is left from above, and what begins here."""
    left = {column: rows - 1 for column, rows in covered.items() if rows > 1}
    for column, cell in cells:
        if cell.rows > 1:
            left |= dict.fromkeys(range(column, column + cell.columns), cell.rows - 1)
    return left
