"""How high is a table? A slab for its caption, and one for each row by its fullest cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planbuilder.document.blocks import Cell, Column, Row, Table
from planbuilder.document.grid import placed
from planbuilder.document.inlines import plain
from planbuilder.render.density import cell_padding, type_size
from planbuilder.render.metrics import line_count
from planbuilder.render.pour import Slab
from planbuilder.render.theme import Theme


@dataclass(frozen=True, slots=True)
class _Setting:
    theme: Theme
    measure: float
    page_height: float
    size: float
    padding: float

    @property
    def line(self) -> float:
        return self.size * self.theme.leading.table


def table_slabs(table: Table, theme: Theme, measure: float, page_height: float) -> Iterator[Slab]:
    """Measure a table in a text block `measure` points wide."""
    setting = _Setting(theme, measure, page_height, type_size(table, theme), cell_padding(table, theme))
    head = sum(_row_heights(table.head, table.columns, setting))
    rows = list(_row_heights(table.rows, table.columns, setting))
    yield _opening(table, head, rows[0] if rows else 0.0, setting)
    for height in rows:
        yield Slab(height, page_height, repeated=head)
    notes = sum(_note_lines(plain(note), setting) for note in table.notes)
    yield Slab(notes * theme.sizes.note * theme.leading.table + theme.spacing.block_after, page_height)


def _opening(table: Table, head: float, first_row: float, setting: _Setting) -> Slab:
    """Caption and head stand together with the first row."""
    before = setting.theme.spacing.block_before + head
    if table.caption is None:
        return Slab(before, setting.page_height, needs_after=first_row)
    words = f"{table.caption.label} {plain(table.caption.children)}"
    size = setting.theme.sizes.caption
    caption = line_count(words, size, setting.measure) * size * setting.theme.leading.table
    height = before + caption + setting.theme.spacing.caption
    return Slab(height, setting.page_height, anchors=(table.caption.anchor,), needs_after=first_row)


def _note_lines(note: str, setting: _Setting) -> int:
    return line_count(note, setting.theme.sizes.note, setting.measure)


def _row_heights(rows: Sequence[Row], columns: Sequence[Column], setting: _Setting) -> Iterator[float]:
    padding = 2 * setting.theme.spacing.cell_y
    for row, cells in zip(rows, placed(rows), strict=True):
        lines = [_cell_lines(cell, first, columns, setting) for first, cell in cells if cell.rows == 1]
        least = setting.theme.spacing.hand_row if row.is_blank else 0.0
        yield max(least, max(lines, default=1) * setting.line + padding)


def _cell_lines(cell: Cell, first: int, columns: Sequence[Column], setting: _Setting) -> int:
    share = sum(column.width for column in columns[first : first + cell.columns])
    measure = setting.measure * share / 1000 - 2 * setting.padding
    return line_count(plain(cell.children), setting.size, max(measure, 1), bold=cell.strong)
