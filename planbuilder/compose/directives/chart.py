"""`chart(centres, "bar", by="regency", values=["count"], caption="...")`: rows as a chart; nothing where it would be hollow."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from planbuilder.compose.arguments import rows_in, wrong
from planbuilder.compose.charts.chart_notes import chart_notes
from planbuilder.compose.charts.gathering import gathered
from planbuilder.compose.charts.plotted import Line, Plotted, fitted, is_hollow, number_of, ordered
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.faults import meant
from planbuilder.compose.nouns import noun as noun_of_table
from planbuilder.compose.tables.cells import words_of
from planbuilder.compose.tables.column import SCALES, TableColumn
from planbuilder.compose.tables.decimals import settled_by
from planbuilder.compose.tables.sources import source_line
from planbuilder.compose.views.rows import Rows
from planbuilder.document.blocks import Blocks, Caption, Chart, ChartKind, Paragraph, Point, Series
from planbuilder.document.inlines import Datum, Inlines, Reference, Text
from planbuilder.document.wording import MISSING, SOURCE
from planbuilder.values import Kind, Value, refs

_IN_ORDER = {ChartKind.BAR, ChartKind.GROUPED, ChartKind.STACKED, ChartKind.RING}
"""Kinds whose categories stand by size, unless they are years or the template wants them as they come."""


def chart(
    composing: Composing,
    rows: Rows,
    kind: str,
    values: Sequence[object],
    by: str = "",
    series: str = "",
    caption: object = "",
    anchor: object = None,
    *,
    lead: object = None,
    source: object = None,
    noun: str = "",
    unit: object = None,
    as_is: object = False,
) -> Blocks:
    """Show rows of the plan as a chart; units, decimals, series a year and notes follow from the model.

    `values` are columns as `table` takes them, or "count"; `years(...)` puts the years along the chart. `by` groups
    rows into categories, `series` into series. `lead` is the sentence that refers to it, up to the number: it leaves
    with the chart. `as_is` keeps the order of the rows.
    """
    rows, shape = rows_in("chart", rows), kind_of(kind)
    plotted = gathered(composing, rows, values, by, series)
    if shape is ChartKind.SCATTER and len(plotted.lines) != 2:  # noqa: PLR2004
        raise wrong("values", "a scatter takes two columns", "diagram pencar memerlukan dua kolom")
    name = composing.words(anchor) or composing.galley.free_anchor("gambar")
    if is_hollow(plotted, shape):
        composing.galley.absent_anchors.add(name)
        return ()
    is_yearly = any(line.column.year is not None for line in plotted.lines)
    if shape in _IN_ORDER and not as_is and not is_yearly:
        plotted = ordered(plotted)
    plotted = fitted(plotted, shape)
    below = (
        *chart_notes(rows, plotted, noun or noun_of_table(rows.table)),
        _source(composing, source, rows),
    )
    made = _chart(
        shape,
        plotted,
        Caption(composing.inlines(caption), name),
        composing.words(unit),
        tuple(filter(None, below)),
    )
    return (*_opening(composing, lead, name), made)


def _source(composing: Composing, source: object, rows: Rows) -> Inlines:
    """Name the sources; where the rows name none, the table of the plan that they stand in."""
    title = composing.desk.tables[rows.table].title
    named = source_line(composing, source, rows)
    return named if named or source is not None else (Text(f"{SOURCE}: diolah dari tabel {title}."),)


def kind_of(name: object) -> ChartKind:
    """Find a kind by its name."""
    kinds = {kind.value: kind for kind in ChartKind}
    if str(name) not in kinds:
        hint = meant(str(name), kinds)
        raise wrong("kind", f'"{name}" is not a kind of chart', f'"{name}" bukan jenis diagram', hint)
    return kinds[str(name)]


def _opening(composing: Composing, lead: object, anchor: str) -> Blocks:
    words = composing.inlines(lead)
    return (Paragraph((*words, Text(" "), Reference(anchor), Text("."))),) if words else ()


def _chart(
    kind: ChartKind, plotted: Plotted, caption: Caption, unit: str, notes: tuple[Inlines, ...]
) -> Chart:
    shared = tuple(chain.from_iterable(line.values for line in plotted.lines))
    is_scatter = kind is ChartKind.SCATTER
    columns = [settled_by(line.column, line.values if is_scatter else shared) for line in plotted.lines]
    said_unit = unit or _unit(columns[0])
    return Chart(
        kind,
        plotted.categories,
        tuple(_series(line, column) for line, column in zip(plotted.lines, columns, strict=True)),
        caption,
        unit="" if is_scatter else said_unit,
        category_title=columns[0].title if is_scatter else (),
        value_title=columns[1].title if is_scatter else _words(kind, said_unit),
        digits=max(column.digits or 0 for column in columns),
        notes=notes,
        under=refs(plotted.under | plotted.refs),
    )


def _words(kind: ChartKind, unit: str) -> Inlines:
    return (Text(unit),) if unit and kind is not ChartKind.RING else ()


def _series(line: Line, column: TableColumn) -> Series:
    return Series(line.name, tuple(_point(column, value) for value in line.values))


def _point(column: TableColumn, value: Value) -> Point:
    number = number_of(value)
    words = MISSING if number is None else words_of(column, value)
    return Point(Datum(words, refs(value.refs)), None if number is None else number / column.scale)


def _unit(column: TableColumn) -> str:
    """Name what the numbers of a column count."""
    if column.kind is Kind.RUPIAH:
        scale = next(name for name, size in SCALES.items() if size == column.scale)
        return f"Rp {scale}".strip()
    return "%" if column.kind is Kind.PERCENT else column.unit


DIRECTIVE = Directive("chart", chart)
