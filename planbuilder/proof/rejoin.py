"""Which pieces of a file are one? A page may end within a paragraph or a row, which then goes on under the next head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planbuilder.proof.items import Item, Kind, folded

_MOST = 6
"""So many pages one cell or paragraph may go over."""
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
    """Say how many rows from a place on make one; one that is wanted as it stands is whole."""
    first = rows[place]
    if _said(first) in known or first[0].kind in _WHOLE:
        return 1
    for count in range(2, _MOST + 1):
        pieces = rows[place : place + count]
        if len(pieces) < count or any(_form(piece) != _form(first) for piece in pieces):
            return 1
        if _said(_together(pieces)) in known:
            return count
    return 1


def _form(row: _Row) -> tuple[tuple[Kind, int], ...]:
    return tuple((item.kind, item.level) for item in row)


def _together(rows: Sequence[_Row]) -> _Row:
    if len(rows) == 1:
        return rows[0]
    columns = zip(*rows, strict=True)
    return tuple(replace(column[0], text=" ".join(item.text for item in column)) for column in columns)
