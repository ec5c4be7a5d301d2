"""How do the cells of a form look? By kind: codes as text, amounts in groups of three, dates as ISO."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

from planbuilder.values import Kind
from planbuilder.workbooks.forms.cells import Cell
from planbuilder.workbooks.forms.tables import FormColumn

TEXT_FORMAT = "@"
"""What somebody types into such a cell stays as typed: 64.10 keeps its zero."""
_NUMBER_FORMATS: Mapping[Kind, str] = {
    Kind.INTEGER: "#,##0",
    Kind.RUPIAH: "#,##0",
    Kind.YEAR: "0",
    Kind.DECIMAL: "General",
    Kind.PERCENT: "General",
    Kind.DATE: "yyyy-mm-dd",
}
_WIDTHS: Mapping[Kind, int] = {
    Kind.TEXT: 26, Kind.PROSE: 50, Kind.CODE: 20, Kind.CHOICE: 22, Kind.INTEGER: 12, Kind.DECIMAL: 14, Kind.RUPIAH: 18,
    Kind.PERCENT: 10, Kind.YEAR: 10, Kind.DATE: 13, Kind.BOOL: 14, Kind.LIST: 26,
}  # fmt: skip
"""In characters."""
_MIXED_WIDTH = 14
"""Of a column that holds a number, a range or a few words."""
_BOLD = 1.3
"""Bold letters, and words that do not break, take so much more room than digits."""
_LINE_POINTS = 15
_MOST_LINES = 12
"""A row that is higher hides the next ones; whoever needs more opens the cell."""
_WRAPPED = {Kind.TEXT, Kind.PROSE, Kind.LIST}
_DARK, _LIGHT = "#1F3864", "#D9E2F3"

NEEDED_HEAD: Mapping[str, Any] = {
    "bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": _DARK, "font_color": "#FFFFFF",
}  # fmt: skip
HEAD: Mapping[str, Any] = {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": _LIGHT}
TITLE: Mapping[str, Any] = {"bold": True, "font_size": 14}
WORDS: Mapping[str, Any] = {"text_wrap": True, "valign": "top"}
LINK: Mapping[str, Any] = {"font_color": "#0563C1", "underline": 1, "valign": "top"}
TEXT: Mapping[str, Any] = {**WORDS, "num_format": TEXT_FORMAT}
DAY: Mapping[str, Any] = {"num_format": _NUMBER_FORMATS[Kind.DATE], "valign": "top", "align": "left"}


def look(column: FormColumn) -> dict[str, Any]:
    """Describe the cells of a column, those that are still empty among them."""
    kind = Kind.DECIMAL if column.field.is_mixed else column.field.kind
    described = {"num_format": _NUMBER_FORMATS.get(kind, TEXT_FORMAT), "valign": "top"}
    if column.field.is_mixed:
        return {**described, "align": "right"}
    return {**described, "text_wrap": True} if column.field.kind in _WRAPPED else described


def width(column: FormColumn) -> int:
    """Tell how wide a column is, in characters."""
    return _MIXED_WIDTH if column.field.is_mixed else _WIDTHS[column.field.kind]


def head_height(columns: Sequence[FormColumn]) -> int:
    """Tell how high the head is, in points, so that the longest title stands in its column."""
    return _LINE_POINTS * max(2, *(ceil(len(one.title) * _BOLD / width(one)) for one in columns))


def row_height(columns: Sequence[FormColumn], row: Sequence[Cell]) -> int:
    """Tell how high a row is, in points, so that its texts stand in their columns; 0 where one line will do."""
    lines = (
        sum(ceil(len(line) / width(column)) or 1 for line in cell.split("\n"))
        for column, cell in zip(columns, row, strict=True)
        if isinstance(cell, str) and column.field.kind in _WRAPPED
    )
    most = max(lines, default=1)
    return _LINE_POINTS * min(most, _MOST_LINES) if most > 1 else 0
