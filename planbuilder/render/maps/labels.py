"""Which labels does a map bear, and where? Names of regencies first, then names or numbers of places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import atan2, cos, pi, sin

from planbuilder.document.inlines import plain
from planbuilder.document.maps import Area, Map
from planbuilder.render.maps.placing import Placed, Placing, heart, seats_in
from planbuilder.render.maps.projection import Projection
from planbuilder.render.maps.symbols import RADIUS
from planbuilder.render.svg import Box, Point, Type, around, wrapped
from planbuilder.render.theme import Theme

MOST_NAMED = 6
"""So many places bear their names on the map; more bear numbers, and a key tells the names."""
_NAME_SIZE, _VALUE_SIZE, _SPOT_SIZE = 7.6, 7.0, 6.8
_WIDEST_NAME = 82.0
_WIDTHS = (_WIDEST_NAME, 58.0, 44.0)
_FITTING = 0.92
"""So much of a label has to lie over its own area."""
_PADDING = 1.0
_ASIDE = 13.0
"""How far a name stands from the middle of an area that is too small for it."""
_DODGES = tuple(
    (round(cos(pi * step / 6) * far, 2), round(sin(pi * step / 6) * far, 2))
    for far in (6.2, 12.0, 18.0, 24.0, 30.0)
    for step in range(12)
)
"""Where a symbol may go when another one stands in its place, the nearest first."""

Line = tuple[str, Type]


@dataclass(frozen=True, slots=True)
class Label:
    """Words on the map and their box."""

    lines: tuple[Line, ...]
    box: Box
    leader: tuple[Point, Point] | None
    padding: float = _PADDING
    is_seated: bool = False
    """Whether it lies in its own area, on one colour."""


@dataclass(frozen=True, slots=True)
class Labels:
    """All that is written on a map."""

    placed: tuple[Label, ...]
    spots: tuple[tuple[Point, Point], ...]
    """Where each place is, and where its symbol stands, which is aside where another one has the place."""
    numbered: tuple[str, ...]
    """The names of numbered places in the order of their numbers."""
    unplaced: tuple[str, ...]
    """Words for which the map has no room."""


def labelled(
    block: Map, shapes: Sequence[list[list[Point]]], projection: Projection, frame: Box, theme: Theme
) -> Labels:
    """Place all labels of a map, those of the largest areas first."""
    placing = Placing(Box(frame.left + 1.5, frame.top + 1.5, frame.right - 1.5, frame.bottom - 1.5))
    spots = tuple(_dodged([projection.at(spot.longitude, spot.latitude) for spot in block.spots], placing))
    placed: list[Label] = []
    unplaced: list[str] = []
    order = sorted(range(len(shapes)), key=lambda place: -_size(shapes[place]))
    for place in order:
        label = _seated(block.areas[place], shapes[place], placing, theme)
        if label is not None:
            placed.append(label)
        else:
            anchor = heart(shapes[place])
            lines = _area_lines(block.areas[place], theme, _WIDEST_NAME)
            _add(lines, anchor, placing, placed, unplaced, outward=_outward(anchor, frame), least=_ASIDE)
    is_named = len(block.spots) <= MOST_NAMED
    type_ = Type(_SPOT_SIZE, theme.colours.ink)
    for number, (spot, (_, shown)) in enumerate(zip(block.spots, spots, strict=True), 1):
        words = wrapped(plain(spot.name), type_, _WIDEST_NAME) if is_named else [str(number)]
        _add(tuple((line, type_) for line in words), shown, placing, placed, unplaced)
    names = () if is_named else tuple(plain(spot.name) for spot in block.spots)
    return Labels(tuple(placed), spots, names, tuple(unplaced))


def _add(
    lines: tuple[Line, ...],
    anchor: Point,
    placing: Placing,
    placed: list[Label],
    unplaced: list[str],
    *,
    outward: float = 0,
    least: float = 0,
) -> None:
    wide, high = _room(lines)
    found: Placed | None = placing.place(anchor, wide, high, outward, least)
    if found is None:
        unplaced.append(" ".join(line for line, _ in lines))
    else:
        placed.append(Label(lines, found.box, found.leader))


def _seated(area: Area, rings: list[list[Point]], placing: Placing, theme: Theme) -> Label | None:
    """Put the name of an area inside it, on one line or on several; None where it has no room for it."""
    for widest in _WIDTHS:
        lines = _area_lines(area, theme, widest)
        wide, high = _room(lines)
        found = placing.seat(heart(rings), wide, high, seats_in(rings, wide * _FITTING))
        if found is not None:
            return Label(lines, found.box, None, is_seated=True)
    return None


def _room(lines: tuple[Line, ...]) -> tuple[float, float]:
    wide = max(type_.width(line) for line, type_ in lines) + 2 * _PADDING
    return wide, sum(type_.line for _, type_ in lines) + 2 * _PADDING


def _outward(anchor: Point, frame: Box) -> float:
    """Tell in which direction the nearest side of the frame lies, seen from the middle."""
    x, y = frame.centre
    return atan2(y - anchor[1], anchor[0] - x)


def _area_lines(area: Area, theme: Theme, widest: float) -> tuple[Line, ...]:
    name, value = Type(_NAME_SIZE, theme.colours.ink, is_bold=True), Type(_VALUE_SIZE, theme.colours.ink)
    lines = [(line, name) for line in wrapped(plain(area.name), name, widest)]
    return (*lines, *((line, value) for line in wrapped(plain(area.value), value, widest) if line))


def _size(rings: Sequence[Sequence[Point]]) -> float:
    across = [x for ring in rings for x, _ in ring]
    down = [y for ring in rings for _, y in ring]
    return (max(across) - min(across)) * (max(down) - min(down))


def _dodged(points: Sequence[Point], placing: Placing) -> Iterator[tuple[Point, Point]]:
    """Let symbols stand beside one another; one for which nothing is free stays where it is."""
    side = 2 * RADIUS + 0.6
    for x, y in points:
        places = ((x, y), *((round(x + dx, 2), round(y + dy, 2)) for dx, dy in _DODGES))
        shown = next((one for one in places if placing.is_free(around(one, side, side))), (x, y))
        placing.take(around(shown, side, side))
        yield (x, y), shown
