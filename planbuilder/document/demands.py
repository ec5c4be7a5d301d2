"""How much room does each column of a table ask for? Measured from the words of its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import ceil, sqrt
from operator import attrgetter

from planbuilder.document.glue import glued
from planbuilder.document.grid import placed
from planbuilder.document.inlines import plain
from planbuilder.document.metrics import width_mm
from planbuilder.document.tables import Align, Cell, Column, Look, RowKind, Table

AFTER_NUMBERS_MM = 2.5
"""How much further in words begin right after a column of numbers."""
TYPICAL_SHARE = 0.8
"""So many of a column's cells should stand on one line."""
HAND_MM = 150
"""What somebody writes by hand into a cell of a form takes all the room there is."""
MOST_LINES = 4
"""No cell should need more lines than this."""

_SPACE = re.compile("[ \t]+")
_HYPHEN = re.compile(r"(?<=[^\W\d]-)(?=[^\W\d])")
"""A line may break after a hyphen between letters, never in a code or between two years."""
_ADDRESS = re.compile(r"(?<=[/.?&=_-])(?!/)")
"""An address of the web may break after each of its signs."""


@dataclass(frozen=True, slots=True)
class TypeSize:
    """The size of a table's type, and the room left and right of a cell's words together."""

    points: float
    padding_mm: float


@dataclass(frozen=True, slots=True)
class Demand:
    """What one column asks for, in millimetres."""

    least: float
    """The longest piece that cannot break."""
    typical: float
    """What most of its cells need to stand on one line, and the longest on a few."""
    full: float
    """What its longest cell needs to stand on one line."""
    bulk: float
    """How much stands in its cells: the width of a line of the size that makes tables high."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A cell, measured."""

    first: int
    columns: int
    least: float
    line: float
    """Its longest line; nothing for a head, whose words may always stand one under the other."""


def demands(table: Table, size: TypeSize) -> tuple[Demand, ...]:
    """Measure each column; a cell over several columns widens those it spans where they are too narrow."""
    alone: list[list[_Piece]] = [[] for _ in table.columns]
    wide: list[_Piece] = []
    for piece in chain(_head_pieces(table, size), _body_pieces(table, size)):
        (wide if piece.columns > 1 else alone[piece.first]).append(piece)
    demanded = [_demand(column, own, size) for column, own in zip(table.columns, alone, strict=True)]
    demanded = [_wider(demand, beside(table, place)) for place, demand in enumerate(demanded)]
    for piece in sorted(wide, key=attrgetter("columns")):
        demanded = _widened(demanded, piece, table.columns)
    return tuple(demanded)


def beside(table: Table, place: int) -> float:
    """Give the room that words need more where they begin right after a column of numbers, with no rule between."""
    column, before = table.columns[place], table.columns[place - 1]
    is_close = place > 0 and column.align is Align.LEFT and before.align is Align.RIGHT
    return AFTER_NUMBERS_MM if is_close and not column.keep and table.look is Look.RULED else 0.0


def _wider(demand: Demand, more: float) -> Demand:
    return Demand(demand.least + more, demand.typical + more, demand.full + more, demand.bulk + more)


def _head_pieces(table: Table, size: TypeSize) -> Iterator[_Piece]:
    for first, cell in chain.from_iterable(placed(table.head)):
        lines = plain(cell.children).split("\n")
        yield _Piece(first, cell.columns, _longest(_words(lines), size, strong=True), 0)


def _body_pieces(table: Table, size: TypeSize) -> Iterator[_Piece]:
    for row, cells in zip(table.rows, placed(table.rows), strict=True):
        for first, cell in cells:
            keep = cell.columns == 1 and table.columns[first].keep
            piece = _body_piece(first, cell, size, keep=keep, strong=row.kind is not RowKind.BODY)
            yield replace(piece, line=HAND_MM) if row.is_blank and first > 0 else piece


def _body_piece(first: int, cell: Cell, size: TypeSize, *, keep: bool, strong: bool) -> _Piece:
    is_strong = strong or cell.strong
    lines = plain(cell.children).split("\n")
    line = _longest(lines, size, strong=is_strong)
    least = line if keep else _longest(_words(lines), size, strong=is_strong)
    return _Piece(first, cell.columns, least, line)


def _words(lines: Iterable[str]) -> Iterator[str]:
    """Cut lines where they may break."""
    for line in lines:
        for word in _SPACE.split(glued(line)):
            yield from broken(word)


def broken(word: str) -> list[str]:
    """Cut a word where it may break."""
    return (_ADDRESS if "://" in word else _HYPHEN).split(word)


def _longest(pieces: Iterable[str], size: TypeSize, *, strong: bool) -> float:
    return max(width_mm(piece, size.points, strong=strong) for piece in pieces)


def _demand(column: Column, pieces: Sequence[_Piece], size: TypeSize) -> Demand:
    least = max((piece.least for piece in pieces), default=0.0)
    lines = sorted(piece.line for piece in pieces if piece.line) or [0.0]
    usual = max(lines[ceil(len(lines) * TYPICAL_SHARE) - 1], lines[-1] / MOST_LINES)
    full = max(least, lines[-1])
    typical = full if column.keep else max(least, usual)
    bulk = sqrt(sum(line * line for line in lines) / len(lines))
    return Demand(*(asked + size.padding_mm for asked in (least, typical, full, max(least, bulk))))


def _widened(demanded: list[Demand], piece: _Piece, columns: Sequence[Column]) -> list[Demand]:
    """Give columns under a wide cell more, those of words before those of numbers and codes."""
    spanned = range(piece.first, piece.first + piece.columns)
    lack = piece.least - sum(demanded[index].least for index in spanned)
    if lack <= 0:
        return demanded
    wordy = [index for index in spanned if not columns[index].keep] or list(spanned)
    more = lack / len(wordy)
    return [_more(demand, more) if index in wordy else demand for index, demand in enumerate(demanded)]


def _more(demand: Demand, more: float) -> Demand:
    least = demand.least + more
    return Demand(least, *(max(asked, least) for asked in (demand.typical, demand.full, demand.bulk)))
