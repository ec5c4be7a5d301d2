"""How do tables look as html? Fixed widths, repeated merged heads, groups, sums, notes underneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planbuilder.document.blocks import Align, Caption, Cell, Column, Row, RowKind, Table
from planbuilder.document.grid import Placed, placed
from planbuilder.document.inlines import Inlines, plain
from planbuilder.render.density import cell_padding, is_dense, most_letters, stays_whole, type_size
from planbuilder.render.html.inlines import inlines_html, lines_html
from planbuilder.render.html.markup import element, escape, void
from planbuilder.render.html.setting import Setting
from planbuilder.render.metrics import width

_ALIGNED = {Align.LEFT: "", Align.RIGHT: "r", Align.CENTRE: "c"}
_ROUNDING = 1.0
"""Points that widths in thousandths may lack."""
_ROWS = {RowKind.BODY: "", RowKind.GROUP: "group", RowKind.SUBTOTAL: "subtotal", RowKind.TOTAL: "total"}


def table_html(table: Table, setting: Setting) -> str:
    """Write a table with its caption above and its notes below."""
    caption = (
        element("caption", caption_html(table.caption), id=table.caption.anchor) if table.caption else ""
    )
    grid = _grid(table, setting)
    head = element("thead", _rows(table.head, grid, "th")) if table.head else ""
    body = element("tbody", _rows(table.rows, grid, "td"))
    look = f"{table.look} dense" if is_dense(table) else str(table.look)
    drawn = element("table", caption + _widths(table.columns) + head + body, class_=look)
    whole = "table whole" if stays_whole(table) else "table"
    return element("div", drawn + notes_html(table.notes), class_=whole)


def caption_html(caption: Caption) -> str:
    """Write the words of a caption: its label strong, then what it names."""
    label = element("strong", escape(caption.label)) + " " if caption.label else ""
    return label + inlines_html(caption.children)


def notes_html(notes: tuple[Inlines, ...]) -> str:
    """Write the lines under a table or figure."""
    return element("div", lines_html(notes), class_="notes") if notes else ""


def _widths(columns: Sequence[Column]) -> str:
    cols = "".join(void("col", style=f"width:{column.width / 10:g}%") for column in columns)
    return element("colgroup", cols)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of a table, and for each what a cell of it may hold."""

    columns: Sequence[Column]
    size: float
    """Of type, in points."""
    rooms: Sequence[float]
    """Points that a line of a cell has."""
    limits: Sequence[int]
    """Letters of a cell whose row never splits."""


def _grid(table: Table, setting: Setting) -> _Grid:
    theme = setting.theme
    wide = [column.width * setting.measure / 1000 for column in table.columns]
    padding = 2 * cell_padding(table, theme)
    limits = [most_letters(table, one, setting.height, theme) for one in wide]
    return _Grid(table.columns, type_size(table, theme), [one - padding for one in wide], limits)


def _rows(rows: Sequence[Row], grid: _Grid, cell_name: str) -> str:
    standing = zip(rows, placed(rows), strict=True)
    return "\n".join(_row(row, cells, grid, cell_name) for row, cells in standing)


def _row(row: Row, cells: Sequence[Placed], grid: _Grid, cell_name: str) -> str:
    written = (_cell(cell, first, grid, cell_name) for first, cell in cells)
    height = _height(row, cells, grid.limits) if cell_name == "td" else ""
    return element("tr", "".join(written), class_=_ROWS[row.kind] or height)


def _height(row: Row, cells: Sequence[Placed], limits: Sequence[int]) -> str:
    if row.is_blank:
        return "hand"
    return "tall" if _is_tall(cells, limits) else ""


def _is_tall(cells: Sequence[Placed], limits: Sequence[int]) -> bool:
    return any(len(plain(cell.children)) > limits[first] for first, cell in cells)


def _cell(cell: Cell, first: int, grid: _Grid, name: str) -> str:
    return element(
        name,
        inlines_html(cell.children),
        class_=_cell_class(cell, first, grid, name),
        colspan=cell.columns if cell.columns > 1 else "",
        rowspan=cell.rows if cell.rows > 1 else "",
        scope="col" if name == "th" else "",
    )


def _cell_class(cell: Cell, first: int, grid: _Grid, name: str) -> str:
    """Say how a cell stands; one that spans several columns has no column to follow."""
    columns, is_single = grid.columns, cell.columns == 1
    align = cell.align or (columns[first].align if is_single else Align.LEFT)
    said = (
        _ALIGNED[align],
        "k" if is_single and columns[first].keep and name == "td" and _has_room(cell, first, grid) else "",
        "s" if cell.strong else "",
        "g" if align is Align.LEFT and _is_close(first, columns) else "",
    )
    return " ".join(filter(None, said))


def _has_room(cell: Cell, first: int, grid: _Grid) -> bool:
    """Whether a code or number stands on one line; a longer one has to break, lest it runs into its neighbours."""
    text, room = plain(cell.children), grid.rooms[first] + _ROUNDING
    return len(text) * grid.size <= room or width(text, grid.size, bold=cell.strong) <= room


def _is_close(first: int, columns: Sequence[Column]) -> bool:
    """Whether words begin right after a column of numbers; codes need all of their column, lest they break."""
    return first > 0 and columns[first - 1].align is Align.RIGHT and not columns[first].keep
