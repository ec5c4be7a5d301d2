"""How is a chart drawn as SVG? Axes, key, then its bars, lines, ring or marks; the same bytes for the same chart."""

from __future__ import annotations

from typing import assert_never

from planbuilder.document.alternatives import alternative
from planbuilder.document.charts import Chart, ChartKind
from planbuilder.render.charts.axes import draw_axes
from planbuilder.render.charts.bars import draw_bars
from planbuilder.render.charts.canvas import Canvas
from planbuilder.render.charts.frame import Frame, frame
from planbuilder.render.charts.keys import draw_key
from planbuilder.render.charts.lines import draw_lines
from planbuilder.render.charts.marks import draw_marks
from planbuilder.render.charts.ring import draw_ring
from planbuilder.render.theme import Theme


def drawing(chart: Chart, measure: float, theme: Theme) -> str:
    """Draw a chart over a measure in points."""
    where = frame(chart, measure, theme)
    canvas = Canvas(where.width, where.height, where.size, theme)
    if chart.kind is not ChartKind.RING:
        draw_axes(chart, where, canvas)
    draw_key(chart, where, canvas)
    _draw(chart, where, canvas)
    return canvas.svg(alternative(chart))


def _draw(chart: Chart, where: Frame, canvas: Canvas) -> None:
    match chart.kind:
        case ChartKind.BAR | ChartKind.GROUPED | ChartKind.STACKED:
            draw_bars(chart, where, canvas)
        case ChartKind.LINE:
            draw_lines(chart, where, canvas)
        case ChartKind.RING:
            draw_ring(chart, where, canvas)
        case ChartKind.SCATTER:
            draw_marks(chart, where, canvas)
        case _:
            assert_never(chart.kind)
