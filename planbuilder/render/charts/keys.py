"""How are several series told apart where their names cannot stand beside them? A key over the plot."""

from __future__ import annotations

from planbuilder.document.charts import Chart
from planbuilder.document.inlines import one_line
from planbuilder.render.charts.canvas import Canvas
from planbuilder.render.charts.frame import GAP, SWATCH, Frame, key_width
from planbuilder.render.charts.look import fill


def draw_key(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the rows of the key."""
    for row, places in enumerate(where.key):
        x, middle = 0.0, (row + 0.5) * where.line
        for place in places:
            name = one_line(chart.series[place].name)
            canvas.rect(x, middle - SWATCH / 2, SWATCH, SWATCH, fill(canvas.theme, place))
            canvas.words(x + SWATCH + GAP, middle, name)
            x += key_width(name, where.size)
