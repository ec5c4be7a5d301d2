"""What is said under a chart? What is missing, what found no room, coverage and samples; the source comes last."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.compose.charts.gathering import known_rows
from planbuilder.compose.charts.plotted import Line, Plotted, number_of
from planbuilder.compose.tables.columns import COUNT
from planbuilder.compose.tables.sum_words import covering
from planbuilder.compose.titles import lowered
from planbuilder.compose.views.rows import Rows
from planbuilder.document import wording
from planbuilder.document.inlines import Datum, Inline, Inlines, Text
from planbuilder.values import refs
from planbuilder.values.numbers import number_text

_MOST_NAMED = 8


def chart_notes(rows: Rows, plotted: Plotted, noun: str) -> Iterator[Inlines]:
    """Say what a reader must know about a chart."""
    yield from _gaps(plotted)
    if plotted.left_out:
        shown = len(plotted.categories)
        words = f"{number_text(shown)} dari {number_text(shown + plotted.left_out)}"
        yield (
            Text("Diagram memuat "),
            Datum(words, refs(plotted.under)),
            Text(" kategori dengan nilai terbesar."),
        )
    yield from _coverage(rows, plotted, noun)
    yield from _samples(rows)


def _gaps(plotted: Plotted) -> Iterator[Inlines]:
    """Name what is missing: categories of a single series, and of several ones each series with its categories."""
    gaps = [
        (line, [at for at, value in enumerate(line.values) if number_of(value) is None])
        for line in plotted.lines
    ]
    count = sum(len(places) for _, places in gaps)
    if not count:
        return
    if count > _MOST_NAMED:
        whole = len(plotted.lines) * len(plotted.categories)
        words = f"{number_text(count)} dari {number_text(whole)}"
        yield (
            Text("Data belum tersedia bagi "),
            Datum(words, refs(plotted.refs)),
            Text(" nilai, yang tidak digambar."),
        )
        return
    named: list[Inline] = [Text("Data belum tersedia dan tidak digambar: ")]
    for line, places in gaps:
        if places:
            named += [Text("; ")] if len(named) > 1 else []
            named += _gaps_of(line, places, plotted)
    yield (*named, Text("."))


def _gaps_of(line: Line, places: list[int], plotted: Plotted) -> Iterator[Inline]:
    if len(plotted.lines) > 1:
        yield from (*line.name, Text(" "))
    for turn, place in enumerate(places):
        yield from ((Text(", "),) if turn else ())
        yield from plotted.categories[place]


def _coverage(rows: Rows, plotted: Plotted, noun: str) -> Iterator[Inlines]:
    """Say of how many rows the sums are, where some lack the datum."""
    origins, known = known_rows(rows, plotted)
    titles = list(
        dict.fromkeys(lowered(line.column.short) for line in plotted.lines if line.column.path != COUNT)
    )
    is_summed = len(rows) > len(plotted.categories) or any(
        line.column.year is not None for line in plotted.lines
    )
    if is_summed and len(titles) == 1 and 0 < known < len(rows):
        title = titles[0].removeprefix(f"{wording.TOTAL.lower()} ")
        yield covering(title, known, len(rows), noun, refs(origins))


def _samples(rows: Rows) -> Iterator[Inlines]:
    samples = [bool(row.sample) for row in rows.rows]
    words = wording.SAMPLE
    if samples and all(samples):
        yield (Text(f"{words[:1].upper()}{words[1:]}."),)
    elif any(samples):
        yield (Text(f"Sebagian berupa {words}."),)
