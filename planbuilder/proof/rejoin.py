"""Which pieces of a file are one? A page may end within a paragraph or row, and a line of a form has a label and a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planbuilder.proof.items import Item, Kind, folded

_MOST = 6
"""So many pages one cell or paragraph may go over, and so many pieces a line of a form may have."""
_WHOLE = (Kind.FIGURE, Kind.LINK)

_Row = tuple[Item, ...]


def rejoined(found: Sequence[Item], wanted: Sequence[Item]) -> list[Item]:
    """Join what only together is something that the document wants."""
    known = {_said(row) for row in _rows(wanted)}
    rows = list(_rows(found))
    joined: list[Item] = []
    place = 0
    while place < len(rows):
        count = _count(rows, place, known)
        joined.extend(_together(rows[place : place + count]))
        place += count
    return joined


def _rows(items: Iterable[Item]) -> Iterator[_Row]:
    """Gather the cells of each row; what is no cell stands alone."""
    for row, cells in groupby(items, key=lambda item: item.row):
        if row:
            yield tuple(cells)
        else:
            yield from ((item,) for item in cells)


def _said(row: _Row) -> tuple[str, ...]:
    return tuple(folded(item.text) for item in row)


def _count(rows: Sequence[_Row], place: int, known: set[tuple[str, ...]]) -> int:
    """Say how many rows from a place on make one."""
    first = rows[place]
    for count in range(2, _MOST + 1):
        if place + count > len(rows) or not _goes_on(first, rows[place + count - 1]):
            return 1
        if _said(_together(rows[place : place + count])) in known:
            return count
    return 1


def _goes_on(first: _Row, row: _Row) -> bool:
    """Whether a row may be a piece of another: of cells only where a page ends between them."""
    if _form(first) != _form(row) or first[0].kind in _WHOLE:
        return False
    return not first[0].row or row[0].page > first[0].page


def _form(row: _Row) -> tuple[tuple[Kind, int], ...]:
    return tuple((item.kind, item.level) for item in row)


def _together(rows: Sequence[_Row]) -> _Row:
    if len(rows) == 1:
        return rows[0]
    columns = zip(*rows, strict=True)
    return tuple(replace(column[0], text=" ".join(item.text for item in column)) for column in columns)
