"""How are lines drawn? From point to point, broken where a number is missing, named at their ends where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from planbuilder.document.charts import Chart, Series
from planbuilder.document.inlines import one_line
from planbuilder.render.charts.canvas import Canvas, length
from planbuilder.render.charts.frame import GAP, Frame
from planbuilder.render.charts.look import fill, widest

THICKNESS = 1.6
DOT = 2.8
Spot = tuple[float, float]


def draw_lines(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the lines, then the words at them."""
    for place, one in enumerate(chart.series):
        colour = fill(canvas.theme, place)
        for run in _runs(one, where):
            steps = " ".join(
                f"{'L' if turn else 'M'}{length(x)} {length(y)}" for turn, (x, y) in enumerate(run)
            )
            canvas.path(steps, stroke=colour, thickness=THICKNESS)
            for x, y in run:
                canvas.dot(x, y, DOT, colour)
    if where.is_direct:
        _name_ends(chart, where, canvas)
    if has_numbers(chart, where):
        _write_numbers(chart.series[0], where, canvas)


def has_numbers(chart: Chart, where: Frame) -> bool:
    """Whether each number of a single line fits over its point."""
    texts = [point.said.text for one in chart.series for point in one.points]
    return len(chart.series) == 1 and widest(texts, where.size) + GAP <= where.slot


def spots(series: Series, where: Frame) -> tuple[Spot | None, ...]:
    """Place each point of a line."""
    floor = where.top + where.down
    return tuple(
        None
        if point.number is None
        else (where.left + (place + 0.5) * where.slot, floor - where.scale.share(point.number) * where.down)
        for place, point in enumerate(series.points)
    )


def _runs(series: Series, where: Frame) -> Iterator[Sequence[Spot]]:
    """Give the stretches of a line between its gaps."""
    for is_there, run in groupby(spots(series, where), key=lambda spot: spot is not None):
        if is_there:
            yield [spot for spot in run if spot is not None]


def _name_ends(chart: Chart, where: Frame, canvas: Canvas) -> None:
    for one in chart.series:
        last = spots(one, where)[-1]
        if last is not None:
            canvas.words(last[0] + 2 * GAP, last[1], one_line(one.name))


def _write_numbers(series: Series, where: Frame, canvas: Canvas) -> None:
    for point, spot in zip(series.points, spots(series, where), strict=True):
        if spot is not None:
            canvas.words(spot[0], spot[1] - where.line * 0.8, point.said.text, "middle")
