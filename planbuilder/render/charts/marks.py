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


def draw_marks(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the dots, then their names."""
    placed = tuple(marks(chart, where))
    for _, x, y in placed:
        canvas.dot(x, y, DOT, fill(canvas.theme, 0))
    taken = [Box(x - DOT, y - DOT, x + DOT, y + DOT) for _, x, y in placed]
    for place, x, y in placed:
        name = " ".join(where.names[place])
        side = min(_sides(x, y, width_of(name, where.size), where), key=lambda one: _cost(one[0], taken, where))
        taken.append(side[0])
        canvas.words(side[1], (side[0].top + side[0].bottom) / 2, name, side[2])


def _sides(x: float, y: float, wide: float, where: Frame) -> list[tuple[Box, float, str]]:
    """Offer the places of a name: right, left, above, below, then the corners; each with its anchor."""
    half, line = where.line / 2, where.line
    level = {"right": y, "above": y - _AWAY - half + 1, "below": y + _AWAY + half - 1}
    offers: list[tuple[Box, float, str]] = []
    for middle in (level["right"], level["above"], level["below"]):
        top, bottom = middle - half, middle - half + line
        offers.append((Box(x + _AWAY, top, x + _AWAY + wide, bottom), x + _AWAY, "start"))
        offers.append((Box(x - _AWAY - wide, top, x - _AWAY, bottom), x - _AWAY, "end"))
        if middle != y:
            offers.append((Box(x - wide / 2, top, x + wide / 2, bottom), x, "middle"))
    return offers


def _cost(box: Box, taken: list[Box], where: Frame) -> float:
    """How much a name would cover there, or stand out of the drawing."""
    outside = max(box.right - where.width, 0) + max(-box.left, 0) + max(where.top / 2 - box.top, 0)
    return sum(one.covers(box) for one in taken) + 100 * outside
