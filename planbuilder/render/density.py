"""How large is the type of a table? Tables of many columns are set smaller and closer."""

from __future__ import annotations

from planbuilder.document.blocks import Table
from planbuilder.render.theme import Theme


def is_dense(table: Table) -> bool:
    """Whether a table is set in the smaller type."""
    return table.is_dense


def type_size(table: Table, theme: Theme) -> float:
    """Size of a table's type in points."""
    return theme.sizes.dense_table if is_dense(table) else theme.sizes.table


def cell_padding(table: Table, theme: Theme) -> float:
    """Room left and right of a cell's words in points."""
    return theme.spacing.dense_cell_x if is_dense(table) else theme.spacing.cell_x
