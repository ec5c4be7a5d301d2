"""How are axes drawn? Hairlines at round numbers, the names of categories, titles where they do not have to be turned."""

from __future__ import annotations

from planbuilder.document.charts import Chart, ChartKind
from planbuilder.document.inlines import one_line
from planbuilder.render.charts.canvas import Canvas
from planbuilder.render.charts.frame import GAP, Frame
from planbuilder.render.charts.look import widest

_FIRM = 0.75


def draw_axes(chart: Chart, where: Frame, canvas: Canvas) -> None:
    """Draw the axes of a chart."""
    if where.lies:
        _draw_lying(chart, where, canvas)
    else:
        _draw_standing(chart, where, canvas)


def _draw_standing(chart: Chart, where: Frame, canvas: Canvas) -> None:
    colours, right, floor = canvas.theme.colours, where.left + where.across, where.top + where.down
    for tick, label in zip(where.scale.ticks, where.scale.labels, strict=True):
        y = floor - where.scale.share(tick) * where.down
        thickness, colour = (
            (_FIRM, colours.grey) if tick == 0 else (canvas.theme.rules.hair, colours.hairline)
        )
        canvas.line((where.left, y), (right, y), colour, thickness)
        canvas.words(where.left - GAP, y, label, "end", colours.grey)
    if chart.value_title:
        canvas.words(0, where.top - 1.5 * where.line, one_line(chart.value_title), colour=colours.grey)
    if chart.kind is ChartKind.SCATTER:
        _draw_numbers_across(where, canvas)
    else:
        _draw_names_across(where, canvas)
    title = one_line(chart.category_title)
    canvas.words(where.left + where.across / 2, floor + GAP + 1.5 * where.line, title, "middle", colours.grey)


def _draw_names_across(where: Frame, canvas: Canvas) -> None:
    """Write the names under the plot; of many narrow ones every second, third ... as lines have them."""
    middle = where.top + where.down + GAP + where.line / 2
    every = names_step(where)
    for place, name in enumerate(where.names):
        if place % every == 0:
            canvas.words(where.left + (place + 0.5) * where.slot, middle, " ".join(name), "middle")


def names_step(where: Frame) -> int:
    """How many categories lie between two whose names are written: every one, every second, every third."""
    room = widest([" ".join(name) for name in where.names], where.size) + GAP
    return max(1, -int(-room // where.slot)) if not where.lies else 1


def _draw_numbers_across(where: Frame, canvas: Canvas) -> None:
    colours, floor = canvas.theme.colours, where.top + where.down
    scale = where.scale_across
    for tick, label in zip(scale.ticks, scale.labels, strict=True):
        x = where.left + scale.share(tick) * where.across
        canvas.line((x, floor), (x, floor + GAP / 2), colours.grey, canvas.theme.rules.hair)
        canvas.words(x, floor + GAP + where.line / 2, label, "middle", colours.grey)


def _draw_lying(chart: Chart, where: Frame, canvas: Canvas) -> None:
    colours, floor = canvas.theme.colours, where.top + where.down
    for tick, label in zip(where.scale.ticks, where.scale.labels, strict=True):
        x = where.left + where.scale.share(tick) * where.across
        thickness, colour = (
            (_FIRM, colours.grey) if tick == 0 else (canvas.theme.rules.hair, colours.hairline)
        )
        canvas.line((x, where.top), (x, floor), colour, thickness)
        canvas.words(x, floor + GAP + where.line / 2, label, "middle", colours.grey)
    for place, lines in enumerate(where.names):
        middle = where.top + (place + 0.5) * where.slot
        first = middle - (len(lines) - 1) * where.line / 2
        for row, words in enumerate(lines):
            canvas.words(where.left - GAP, first + row * where.line, words, "end")
    title = one_line(chart.value_title)
    canvas.words(where.left + where.across / 2, floor + GAP + 1.5 * where.line, title, "middle", colours.grey)
    if chart.category_title:
        words = one_line(chart.category_title)
        canvas.words(where.left - GAP, where.top - GAP - where.line / 2, words, "end", colours.grey)
