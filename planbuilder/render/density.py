"""How close is a table set, and what of it stays on one page? The same in every format."""

from __future__ import annotations

from planbuilder.document.blocks import Checklist, Table
from planbuilder.render.theme import Theme

_WHOLE_ROWS = 8
"""A table of no more rows stays on one page."""
_WHOLE_SHARE = 0.4
"""A row that fills less than this share of a page never splits; a taller one may have to."""
_TYPICAL_LETTER = 0.5
"""Width of a letter as a multiple of the size of type, about."""


def is_dense(table: Table) -> bool:
    """Whether a table is set in the smaller type."""
    return table.is_dense


def type_size(table: Table, theme: Theme) -> float:
    """Size of a table's type in points."""
    return theme.sizes.dense_table if is_dense(table) else theme.sizes.table


def cell_padding(table: Table, theme: Theme) -> float:
    """Room left and right of a cell's words in points."""
    return theme.spacing.dense_cell_x if is_dense(table) else theme.spacing.cell_x


def stays_whole(block: Table | Checklist) -> bool:
    """Whether a table is so short that it stands on one page."""
    rows = block.rows if isinstance(block, Table) else block.items
    return len(rows) <= _WHOLE_ROWS


def most_letters(table: Table, width: float, height: float, theme: Theme) -> int:
    """How many letters a cell may hold whose row never splits, in a column and on a page so many points in size."""
    size = type_size(table, theme)
    letters = max(width - 2 * cell_padding(table, theme), 1) / (size * _TYPICAL_LETTER)
    lines = height * _WHOLE_SHARE / (size * theme.leading.table)
    return int(letters * lines)
