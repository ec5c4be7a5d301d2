"""How are the marks of a scatter drawn? A dot each, its name on the side where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planbuilder.document.charts import Chart
from planbuilder.render.charts.canvas import Canvas
from planbuilder.render.charts.frame import Frame
from planbuilder.render.charts.look import fill, width_of

DOT = 3.0
_AWAY = 5.5


@dataclass(frozen=True, slots=True)
class Box:
    """Room that something takes."""

    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: Box) -> float:
        """How much of another box lies under it."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(wide, 0) * max(high, 0)


def marks(chart: Chart, where: Frame) -> Iterator[tuple[int, float, float]]:
    """Place each mark that has both numbers: its category, from the left, from the top."""
    if len(chart.series) < 2:  # noqa: PLR2004
        return
    floor = where.top + where.down
    pairs = zip(chart.series[0].points, chart.series[1].points, strict=True)
    for place, (across, up) in enumerate(pairs):
        if across.number is not None and up.number is not None:
            x = where.left + where.scale_across.share(across.number) * where.across
            yield place, x, floor - where.scale.share(up.number) * where.down


@dataclass(frozen=True, slots=True)
class Named:
    """A mark with its name beside it."""

    place: int
    x: float
    y: float
    box: Box
    """Of the name."""
    side: str
    """`right`, `left`, `top` or `bottom` of the mark."""


def named_marks(chart: Chart, where: Frame) -> Iterator[Named]:
    """Set the name of each mark where it covers least of other marks and names."""
    placed = tuple(marks(chart, where))
    taken = [Box(x - DOT, y - DOT, x + DOT, y + DOT) for _, x, y in placed]
    for place, x, y in placed:
        wide = width_of(" ".join(where.names[place]), where.size)
        offers = _sides(x, y, wide, where.line)
        side = min(offers, key=lambda one: _cost(offers[one], taken, where))
        taken.append(offers[side])
        yield Named(place, x, y, offers[side], side)


def draw_marks(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the dots, then their names."""
    named = tuple(named_marks(chart, where))
    for one in named:
        canvas.dot(one.x, one.y, DOT, fill(canvas.theme, 0))
    for one in named:
        middle = (one.box.top + one.box.bottom) / 2
        canvas.words(one.box.left, middle, " ".join(where.names[one.place]))


def _sides(x: float, y: float, wide: float, line: float) -> dict[str, Box]:
    """Offer the places of a name."""
    half = line / 2
    above, below = y - _AWAY - half + 1, y + _AWAY + half - 1
    return {
        "right": Box(x + _AWAY, y - half, x + _AWAY + wide, y + half),
        "left": Box(x - _AWAY - wide, y - half, x - _AWAY, y + half),
        "top": Box(x - wide / 2, above - half, x + wide / 2, above + half),
        "bottom": Box(x - wide / 2, below - half, x + wide / 2, below + half),
    }


def _cost(box: Box, taken: list[Box], where: Frame) -> float:
    """How much a name would cover there, or stand out of the drawing."""
    outside = max(box.right - where.width, 0) + max(-box.left, 0) + max(where.top / 2 - box.top, 0)
    return sum(one.covers(box) for one in taken) + 100 * outside
