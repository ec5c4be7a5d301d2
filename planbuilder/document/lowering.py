"""Which widths make a table lowest? Room moves from column to column as long as rows get lower by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from planbuilder.document.demands import Demand, TypeSize, beside, broken
from planbuilder.document.glue import glued
from planbuilder.document.grid import placed
from planbuilder.document.inlines import plain
from planbuilder.document.metrics import width_mm
from planbuilder.document.tables import Align, Cell, Row, RowKind, Table

_STEPS_MM = (12.0, 6.0, 3.0, 1.5)
"""How much room moves at once, from much to little."""
_MOST_ROWS = 120
"""Of a longer table so many rows, evenly spread, speak for all."""
_HEAD_WEIGHT = 3
"""A line of a head counts as so many of a row: heads stand on every page."""
_COMFORT_MM = 30.0
"""Short words keep this much, or what lets them stand on two lines, however long the prose beside them."""

_SLACK_MM = 0.05
"""What a line may seem too long without being so: sums of lengths are not exact."""

Widths = tuple[float, ...]
_Piece = tuple[float, float]
"""What cannot break: the blank before it, and how wide it is."""
_Line = tuple[_Piece, ...]


def lowered(table: Table, widths: Sequence[float], asked: Sequence[Demand], size: TypeSize) -> list[float]:
    """Move room between columns, none of which falls below what it needs, until no move makes rows lower.

    Columns of numbers neither give nor take: they are as wide as their neighbours.
    """
    reckoning = _Reckoning(table, size)
    least = {
        place: max(demand.least, min(demand.full / 2, _COMFORT_MM))
        for place, (column, demand) in enumerate(zip(table.columns, asked, strict=True))
        if not (column.keep and column.align is Align.RIGHT)
    }
    best = tuple(widths)
    for step in _STEPS_MM:
        while (moved := _lower(best, least, step, reckoning)) is not None:
            best = moved
    return list(best)


def _lower(widths: Widths, least: Mapping[int, float], step: float, reckoning: _Reckoning) -> Widths | None:
    """Find the move that makes rows lowest; none where each leaves them as high as they are, or higher."""
    moved = min(_moves(widths, least, step, reckoning), key=reckoning.height, default=widths)
    return moved if reckoning.height(moved) < reckoning.height(widths) else None


def _moves(
    widths: Widths, least: Mapping[int, float], step: float, reckoning: _Reckoning
) -> Iterator[Widths]:
    """Each way to take a step of room from one column and give it to another that has cells of several lines."""
    givers = [place for place, needed in least.items() if widths[place] - step >= needed]
    takers = [place for place in least if reckoning.is_crowded(place, widths[place])]
    for giver, taker in product(givers, takers):
        if giver != taker:
            moved = list(widths)
            moved[giver] -= step
            moved[taker] += step
            yield tuple(moved)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell as lines of pieces; one that never breaks has lines without any."""

    lines: tuple[_Line, ...]

    def filled(self, room: float) -> int:
        """How many lines it fills."""
        return sum(_filled(line, room) for line in self.lines)


_EMPTY = _Cell(((),))


@dataclass(frozen=True, slots=True)
class _Column:
    """The cells of a column, row by row, and the room beside their words."""

    cells: tuple[_Cell, ...]
    padding: float

    def lines(self, width: float) -> tuple[int, ...]:
        """How many lines each cell fills."""
        return tuple(cell.filled(width - self.padding) for cell in self.cells)


def _filled(line: _Line, room: float) -> int:
    count, used = 1, 0.0
    for blank, width in line:
        if used and used + blank + width > room + _SLACK_MM:
            count, used = count + 1, 0.0
        used += width + (blank if used else 0.0)
    return count


class _Reckoning:
    """Knows how high a table is at any widths; what was reckoned once is kept."""

    def __init__(self, table: Table, size: TypeSize) -> None:
        body = _some(table.rows)
        self._weights = [_HEAD_WEIGHT] * len(table.head) + [1] * len(body)
        self._columns = _columns(table, body, size)
        self._lines: dict[tuple[int, float], tuple[int, ...]] = {}
        self._heights: dict[Widths, tuple[int, int]] = {}

    def height(self, widths: Widths) -> tuple[int, int]:
        """Give the lines of the highest cells, and those of all cells, which matter where the first are equal."""
        if widths not in self._heights:
            self._heights[widths] = self._height(widths)
        return self._heights[widths]

    def is_crowded(self, place: int, width: float) -> bool:
        """Whether a cell of a column fills more than one line."""
        return max(self._of(place, round(width, 2)), default=1) > 1

    def _height(self, widths: Widths) -> tuple[int, int]:
        by_column = [self._of(place, round(width, 2)) for place, width in enumerate(widths)]
        by_row = zip(*by_column, strict=True)
        both = [(max(row) * weight, sum(row)) for row, weight in zip(by_row, self._weights, strict=True)]
        return sum(highest for highest, _ in both), sum(every for _, every in both)

    def _of(self, place: int, width: float) -> tuple[int, ...]:
        key = place, width
        if key not in self._lines:
            self._lines[key] = self._columns[place].lines(width)
        return self._lines[key]


def _some(rows: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(rows[:: len(rows) // _MOST_ROWS + 1])


def _columns(table: Table, body: Sequence[Row], size: TypeSize) -> list[_Column]:
    grid = [*_measured(table.head, table, size, is_head=True), *_measured(body, table, size, is_head=False)]
    return [
        _Column(
            tuple(row.get(place, _EMPTY) for row in grid),
            size.padding_mm + beside(table, place),
        )
        for place in range(len(table.columns))
    ]


def _measured(
    rows: Sequence[Row], table: Table, size: TypeSize, *, is_head: bool
) -> Iterator[dict[int, _Cell]]:
    """Measure the cells that stand in one row and one column."""
    for row, cells in zip(rows, placed(rows), strict=True):
        strong = is_head or row.kind is not RowKind.BODY
        yield {
            first: _cell(cell, size, keeps=table.columns[first].keep and not is_head, strong=strong)
            for first, cell in cells
            if cell.columns == cell.rows == 1
        }


def _cell(cell: Cell, size: TypeSize, *, keeps: bool, strong: bool) -> _Cell:
    lines = plain(cell.children).split("\n")
    if keeps:
        return _Cell(tuple(() for _ in lines))
    return _Cell(tuple(_pieces(line, size.points, strong=strong or cell.strong) for line in lines))


def _pieces(line: str, points: float, *, strong: bool) -> _Line:
    blank = width_mm(" ", points, strong=strong)
    return tuple(
        (0.0 if inner else blank, width_mm(piece, points, strong=strong))
        for word in glued(line).split(" ")
        for inner, piece in enumerate(broken(word))
    )
