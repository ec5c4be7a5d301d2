"""What does a chart show, said in words? The text for those who do not see it, made from its data."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.document.charts import Chart, ChartKind, Series
from planbuilder.document.inlines import one_line
from planbuilder.document.wording import NO_DATA
from planbuilder.values.numbers import number_text

MOST_SAID = 36
"""So many numbers are said one by one; of more than that each series says its highest and its lowest."""
KINDS = {
    ChartKind.BAR: "Diagram batang",
    ChartKind.GROUPED: "Diagram batang berkelompok",
    ChartKind.STACKED: "Diagram batang bertumpuk",
    ChartKind.LINE: "Diagram garis",
    ChartKind.RING: "Diagram lingkaran",
    ChartKind.SCATTER: "Diagram pencar",
}


def chart_alternative(chart: Chart) -> str:
    """Say what a chart shows: its kind and subject, its unit, and its numbers."""
    unit = f" dalam {chart.unit}" if chart.unit else ""
    subject = one_line(chart.caption.children)
    opening = f"{KINDS[chart.kind]}{unit}: {subject}." if subject else f"{KINDS[chart.kind]}{unit}."
    return " ".join((opening, *(f"{said}." for said in _numbers(chart))))


def _numbers(chart: Chart) -> Iterator[str]:
    if len(chart.categories) * len(chart.series) > MOST_SAID:
        yield from (_named(chart, one, _extremes(chart, one)) for one in chart.series)
    elif chart.kind is ChartKind.SCATTER:
        yield _pairs(chart)
    else:
        yield from (_named(chart, one, _each(chart, one)) for one in chart.series)


def _named(chart: Chart, series: Series, said: str) -> str:
    """Name the series where there are several."""
    name = one_line(series.name)
    return f"{name}: {said}" if len(chart.series) > 1 and name else said


def _each(chart: Chart, series: Series) -> str:
    said = (
        f"{one_line(category)} {NO_DATA.lower() if point.number is None else point.said.text}"
        for category, point in zip(chart.categories, series.points, strict=True)
    )
    return "; ".join(said)


def _pairs(chart: Chart) -> str:
    pairs = zip(*([point.said.text for point in one.points] for one in chart.series), strict=True)
    names = ", ".join(filter(None, (one_line(one.name) for one in chart.series)))
    said = (
        f"{one_line(category)} ({', '.join(pair)})"
        for category, pair in zip(chart.categories, pairs, strict=True)
    )
    return f"{names}: {'; '.join(said)}" if names else "; ".join(said)


def _extremes(chart: Chart, series: Series) -> str:
    known = {place: point.number for place, point in enumerate(series.points) if point.number is not None}
    count = f"{number_text(len(known))} dari {number_text(len(series.points))} nilai diketahui"
    if not known:
        return count
    highest, lowest = max(known, key=known.__getitem__), min(known, key=known.__getitem__)
    return f"{count}, tertinggi {_at(chart, series, highest)}, terendah {_at(chart, series, lowest)}"


def _at(chart: Chart, series: Series, place: int) -> str:
    return f"{one_line(chart.categories[place])} {series.points[place].said.text}"
