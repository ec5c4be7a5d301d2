"""How is a ring drawn? Parts of a whole, the first at the top, and beside it a list that names and counts them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import cos, pi, sin

from planbuilder.document.charts import Chart
from planbuilder.render.charts.canvas import Canvas, length
from planbuilder.render.charts.frame import GAP, SWATCH, Frame
from planbuilder.render.charts.look import fill, widest

HOLE = 0.56
"""Radius of the hole, in parts of the ring's."""
_WHOLE = 0.99999
"""A ring of one part is drawn as far as this: an arc that ends where it begins is none."""


def draw_ring(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the ring and its list."""
    radius = min(where.across, where.down) / 2
    centre = where.left + radius, where.top + where.down / 2
    for place, start, end in parts(chart):
        canvas.path(
            _arc(centre, radius, start, end), fill=fill(canvas.theme, place), stroke="#ffffff", thickness=0.75
        )
    _write_list(chart, where, canvas, where.left + 2 * radius + 8 * GAP)


def parts(chart: Chart) -> Iterator[tuple[int, float, float]]:
    """Give each part from where to where it reaches around the ring, from 0 to 1; what is no part of a whole leaves."""
    numbers = [point.number or Decimal(0) for one in chart.series[:1] for point in one.points]
    whole = sum(number for number in numbers if number > 0)
    done = Decimal(0)
    for place, number in enumerate(numbers):
        if number > 0:
            yield place, float(done / whole), float((done + number) / whole)
            done += number


def _arc(centre: tuple[float, float], radius: float, start: float, end: float) -> str:
    end = min(end, start + _WHOLE)
    is_large = int(end - start > 1 / 2)
    outer, inner = length(radius), length(radius * HOLE)
    (ax, ay), (bx, by) = (_at(centre, radius, turn) for turn in (start, end))
    (cx, cy), (dx, dy) = (_at(centre, radius * HOLE, turn) for turn in (end, start))
    return (
        f"M{length(ax)} {length(ay)} A{outer} {outer} 0 {is_large} 1 {length(bx)} {length(by)} "
        f"L{length(cx)} {length(cy)} A{inner} {inner} 0 {is_large} 0 {length(dx)} {length(dy)} Z"
    )


def _at(centre: tuple[float, float], radius: float, turn: float) -> tuple[float, float]:
    return centre[0] + radius * sin(2 * pi * turn), centre[1] - radius * cos(2 * pi * turn)


def _write_list(chart: Chart, where: Frame, canvas: Canvas, left: float) -> None:
    """Write what each part is and how much, the numbers under one another."""
    points = chart.series[0].points if chart.series else ()
    names = [" ".join(name) for name in where.names]
    step = where.line * 1.25 if len(names) * where.line * 1.25 <= where.down else where.line
    first = where.top + where.down / 2 - (len(names) - 1) * step / 2
    numbers = left + SWATCH + 4 * GAP + widest(names, where.size)
    numbers += widest([point.said.text for point in points], where.size)
    for place, (name, point) in enumerate(zip(names, points, strict=True)):
        middle = first + place * step
        canvas.rect(left, middle - SWATCH / 2, SWATCH, SWATCH, fill(canvas.theme, place))
        canvas.words(left + SWATCH + GAP, middle, name)
        canvas.words(numbers, middle, point.said.text, "end")
