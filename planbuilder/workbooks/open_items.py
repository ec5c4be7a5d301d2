"""Which sheet does an office work through? The open items of a plan, what blocks most first."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.diagnostics import Language
from planbuilder.todo import OpenItem, headings, rows
from planbuilder.workbooks.sheet import Column, Sheet

_WIDTHS = (10, 60, 44, 36, 24, 36, 16, 16, 20, 10)


def open_items(name: str, items: Sequence[OpenItem], language: Language) -> Sheet:
    """Lay out the open items of one plan."""
    columns = tuple(Column(*pair) for pair in zip(headings(language), _WIDTHS, strict=True))
    return Sheet(name, columns, rows(items, language))
