"""Where does a label stand so that it meets no other? The first free one of its candidate places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin

from planbuilder.render.maps.inside import Rings, stretches
from planbuilder.render.svg import Box, Point, around

_SCAN_LINES = 15
_DIRECTIONS = 16
_ROOMS = (2.0, 7.0, 13.0, 21.0, 32.0, 46.0)
"""How far from its place a label may stand, step by step."""
_CLOSE = 7.5
"""A label nearer than this needs no line to its place."""
_SAMPLES = 12
"""Points at which a leader line is looked at for what it would cross."""
_GRID = 14


@dataclass(frozen=True, slots=True)
class Placed:
    """A label's box, and the place that it belongs to."""

    box: Box
    anchor: Point

    @property
    def leader(self) -> tuple[Point, Point] | None:
        """The line from the place to the box, where the box stands apart from it."""
        x = min(max(self.anchor[0], self.box.left), self.box.right)
        y = min(max(self.anchor[1], self.box.top), self.box.bottom)
        far = (x - self.anchor[0]) ** 2 + (y - self.anchor[1]) ** 2
        return (self.anchor, (x, y)) if far > _CLOSE**2 else None


@dataclass(slots=True)
class Placing:
    """What is taken inside a frame; it fills while labels are placed."""

    frame: Box
    taken: list[Box] = field(default_factory=list)

    def is_free(self, box: Box) -> bool:
        """Whether nothing stands where a box would."""
        return box.is_inside(self.frame) and not any(box.overlaps(other) for other in self.taken)

    def take(self, box: Box) -> None:
        """Let nothing else stand here."""
        self.taken.append(box)

    def seat(self, anchor: Point, wide: float, high: float, seats: Sequence[Point]) -> Placed | None:
        """Place a label in one of its own seats; None where all are taken."""
        boxes = (around(middle, wide, high) for middle in seats)
        box = next((box for box in boxes if self.is_free(box)), None)
        if box is None:
            return None
        self.take(box)
        return Placed(box, anchor)

    def place(
        self, anchor: Point, wide: float, high: float, outward: float = 0, least: float = 0
    ) -> Placed | None:
        """Place a label near its anchor, best in the direction `outward`, else anywhere; None where all is taken."""
        for middle in _near(anchor, wide, high, outward, least):
            placed = Placed(around(middle, wide, high), anchor)
            if self.is_free(placed.box) and self._is_clear(placed):
                self.take(placed.box)
                return placed
        return self._anywhere(anchor, wide, high)

    def _anywhere(self, anchor: Point, wide: float, high: float) -> Placed | None:
        """Take the free place of a grid that is nearest; its leader may cross another label's corner."""
        frame = self.frame
        middles = [
            (frame.left + frame.width * (i + 0.5) / _GRID, frame.top + frame.height * (j + 0.5) / _GRID)
            for i in range(_GRID)
            for j in range(_GRID)
        ]
        middles.sort(key=lambda middle: _far(middle, anchor))
        free = (box for box in (around(middle, wide, high) for middle in middles) if self.is_free(box))
        box = next(free, None)
        if box is None:
            return None
        self.take(box)
        return Placed(box, anchor)

    def _is_clear(self, placed: Placed) -> bool:
        """Whether the leader of a label crosses no other label; what stands at its own place does not count."""
        if placed.leader is None:
            return True
        (x1, y1), (x2, y2) = placed.leader
        shares = [n / _SAMPLES for n in range(1, _SAMPLES)]
        points = [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in shares]
        others = [box for box in self.taken if not box.holds(placed.anchor)]
        return not any(box.holds(point) for box in others for point in points)


def _near(anchor: Point, wide: float, high: float, outward: float, least: float) -> Iterator[Point]:
    """Go round a place, first in one direction and to both sides of it, then farther and farther out."""
    for room in (room for room in _ROOMS if room >= least):
        for step in _TURNS:
            angle = outward + 2 * pi * step / _DIRECTIONS
            x = anchor[0] + cos(angle) * (room + wide / 2)
            y = anchor[1] - sin(angle) * (room + high / 2)
            yield round(x, 2), round(y, 2)


_TURNS = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8)


def _far(one: Point, other: Point) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def seats_in(rings: Rings, wide: float) -> list[Point]:
    """Find places inside an area with room for a label so wide, the most central first."""
    heights = [y for ring in rings for _, y in ring]
    top, bottom = min(heights), max(heights)
    middle = _middle(rings)
    found: list[tuple[float, Point]] = []
    for number in range(_SCAN_LINES):
        y = top + (bottom - top) * (number + 0.5) / _SCAN_LINES
        for begin, end in stretches(rings, y):
            seat = round((begin + end) / 2, 2), round(y, 2)
            if end - begin >= wide:
                found.append((round(_far(seat, middle), 1), seat))
    return [seat for _, seat in sorted(found)]


def heart(rings: Rings) -> Point:
    """Find a point inside an area, as near to its middle as a few lines through it tell."""
    return next(iter(seats_in(rings, 0)), _middle(rings))


def _middle(rings: Rings) -> Point:
    """Find the middle of the box around the largest ring."""
    boxes = []
    for ring in rings:
        across, down = [x for x, _ in ring], [y for _, y in ring]
        boxes.append(Box(min(across), min(down), max(across), max(down)))
    return max(boxes, key=lambda box: box.width * box.height).centre
