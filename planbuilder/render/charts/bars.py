"""How are bars drawn? From zero, standing or lying, side by side or on one another, each with its number where it fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.document.charts import Chart, ChartKind, Point
from planbuilder.document.wording import MISSING
from planbuilder.render.charts.canvas import Canvas
from planbuilder.render.charts.frame import GAP, Frame
from planbuilder.render.charts.look import fill, ink_on, width_of

FILLED = 0.68
"""Part of a category's room that its bars fill."""
_WIDEST = 44.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: where it stands across its axis, and from where to where it reaches along the values, from 0 to 1."""

    place: int
    series: int
    point: Point
    middle: float
    thick: float
    base: float
    end: float


def bars(chart: Chart, where: Frame) -> Iterator[Bar]:
    """Find each bar of a chart, also those of length zero where a number is missing."""
    count = len(chart.series)
    beside = count if chart.kind is ChartKind.GROUPED else 1
    thick = min(where.slot * FILLED / max(beside, 1), _WIDEST)
    for place in range(len(where.names)):
        middle = (place + 0.5) * where.slot - thick * (beside - 1) / 2
        above, below = Decimal(0), Decimal(0)
        for series in range(count):
            point = chart.series[series].points[place]
            number = point.number or Decimal(0)
            base = Decimal(0)
            if chart.kind is ChartKind.STACKED:
                base = below if number < 0 else above
                above, below = above + max(number, Decimal(0)), below + min(number, Decimal(0))
            step = thick * series if beside > 1 else 0.0
            ends = where.scale.share(base), where.scale.share(base + number)
            yield Bar(place, series, point, middle + step, thick, *ends)


def draw_bars(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the bars, then their numbers."""
    found = tuple(bars(chart, where))
    for bar in found:
        if bar.point.number:
            canvas.rect(*_rectangle(bar, where), fill(canvas.theme, bar.series))
    if chart.kind is ChartKind.STACKED:
        _write_inside(found, where, canvas)
    elif has_room(found, where):
        for bar in found:
            _write_at_end(bar, where, canvas, bar.point.said.text)
    else:
        for bar in found:
            if bar.point.number is None:
                _write_at_end(bar, where, canvas, MISSING)


def _rectangle(bar: Bar, where: Frame) -> tuple[float, float, float, float]:
    """Give left, top, width and height."""
    low, high = sorted((bar.base, bar.end))
    start = bar.middle - bar.thick / 2
    if where.lies:
        return where.left + low * where.across, where.top + start, (high - low) * where.across, bar.thick
    floor = where.top + where.down
    return where.left + start, floor - high * where.down, bar.thick, (high - low) * where.down


def has_room(found: Sequence[Bar], where: Frame) -> bool:
    """Whether each number fits at the end of its bar without touching its neighbours."""
    if where.lies:
        return all(bar.thick + GAP >= where.size for bar in found)
    beside = len({bar.series for bar in found})
    room = where.slot if beside == 1 else (found[0].thick if found else 0.0)
    return all(width_of(bar.point.said.text, where.size) + 1 <= room for bar in found)


def _write_at_end(bar: Bar, where: Frame, canvas: Canvas, text: str) -> None:
    is_negative = (bar.point.number or 0) < 0
    colour = canvas.theme.colours.grey if bar.point.number is None else ""
    if where.lies:
        x = where.left + bar.end * where.across + (-GAP if is_negative else GAP) * 0.75
        canvas.number(x, where.top + bar.middle, text, "end" if is_negative else "start", colour)
    else:
        y = where.top + where.down * (1 - bar.end) + (1 if is_negative else -1) * where.line * 0.55
        canvas.number(where.left + bar.middle, y, text, "middle", colour)


def _write_inside(found: Sequence[Bar], where: Frame, canvas: Canvas) -> None:
    """Write the numbers of a stack into their bars, where these are large enough."""
    for bar in found:
        if fits_inside(bar, where):
            left, top, width, height = _rectangle(bar, where)
            ink = ink_on(fill(canvas.theme, bar.series), canvas.theme)
            canvas.words(left + width / 2, top + height / 2, bar.point.said.text, "middle", ink)


def fits_inside(bar: Bar, where: Frame) -> bool:
    """Whether a bar of a stack has a number, and is large enough for it."""
    _, _, width, height = _rectangle(bar, where)
    is_large = width_of(bar.point.said.text, where.size) + 2 <= width and where.size + 1 <= height
    return bool(bar.point.number) and is_large
