"""Which value stands at which category of which series? Counted or added up over the rows that belong there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planbuilder.compose.arguments import wrong
from planbuilder.compose.charts.plotted import Line, Plotted
from planbuilder.compose.composing import Composing
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.nouns import noun
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.columns import COUNT, columns_of
from planbuilder.compose.tables.rows import value_in
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.sums import total
from planbuilder.compose.writing import plain_text
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.wording import MISSING, TOTAL
from planbuilder.values import Kind, Ref, Value, refs


@dataclass(frozen=True, slots=True)
class Bunch:
    """Rows under one name."""

    name: Inlines
    rows: Rows


def gathered(composing: Composing, rows: Rows, values: Sequence[object], by: str, series: str) -> Plotted:
    """Gather what a template asks for: years stand along the chart by themselves, else `by` names its categories."""
    columns = _columns(composing, rows, values)
    if any(column.year is not None for column in columns):
        return _by_year(rows, columns, _bunches(rows, series) if series else ())
    bunches = _bunches(rows, by) if by else _singly(rows)
    under = rows.under.union(*(bunch.rows.under for bunch in bunches))
    names = tuple(bunch.name for bunch in bunches)
    if not series:
        lines = (Line(_named(column), column, _down(bunches, column)) for column in columns)
        return Plotted(names, tuple(lines), under)
    parts = _bunches(rows, series)
    lines = (Line(part.name, columns[0], _down(_shared(bunches, part), columns[0])) for part in parts)
    return Plotted(names, tuple(lines), under.union(*(part.rows.under for part in parts)))


def _columns(composing: Composing, rows: Rows, values: Sequence[object]) -> list[TableColumn]:
    if not isinstance(values, list | tuple) or not values:
        raise wrong("values", "a list of columns is expected", "harus berupa daftar kolom")
    counted = TableColumn(
        (Text(f"{TOTAL} {noun(rows.table)}"),), Kind.INTEGER, COUNT, unit=noun(rows.table),
        short=f"{TOTAL} {noun(rows.table)}",
    )  # fmt: skip
    found = [[counted] if one == COUNT else columns_of(composing, rows, [one]) for one in values]
    return [column for several in found for column in several]


def _named(column: TableColumn) -> Inlines:
    return (Text(column.called or column.short),)


def _bunches(rows: Rows, path: str) -> list[Bunch]:
    return [Bunch(_label(group.key), group.rows.with_under(group.under)) for group in rows.group_by(path)]


def _singly(rows: Rows) -> list[Bunch]:
    return [Bunch(_label(view), replace(rows, rows=(view.row,))) for view in rows if view.row is not None]


def _label(key: object) -> Inlines:
    value = key.caption if isinstance(key, RowView) else key
    if not isinstance(value, Value) or value.is_missing:
        return (Datum(MISSING, refs(read_in(key))),)
    return (Datum(plain_text(value), refs(value.refs)),)


def _shared(bunches: Sequence[Bunch], part: Bunch) -> list[Bunch]:
    """Keep of each bunch the rows that are in a part too."""
    own = {row.key for row in part.rows.rows}
    return [
        Bunch(bunch.name, replace(bunch.rows, rows=tuple(row for row in bunch.rows.rows if row.key in own)))
        for bunch in bunches
    ]


def _down(bunches: Sequence[Bunch], column: TableColumn) -> tuple[Value, ...]:
    return tuple(_cell(bunch.rows, column) for bunch in bunches)


def _cell(rows: Rows, column: TableColumn) -> Value:
    """Count rows, or add up their datum; nothing given is a gap."""
    if column.path == COUNT:
        return rows.count
    return total([value_in(rows, view, column) for view in rows], rows.under)


def _by_year(rows: Rows, columns: Sequence[TableColumn], parts: Sequence[Bunch]) -> Plotted:
    """Let the years stand along the chart; a series is a part of the rows, else a datum of all of them."""
    paths = list(dict.fromkeys(column.path for column in columns if column.year is not None))
    yearly = {path: [column for column in columns if column.path == path] for path in paths}
    first = yearly[paths[0]]
    names = tuple((_year(column)) for column in first)
    under = rows.under.union(*(part.rows.under for part in parts))
    if parts:
        lines = [Line(part.name, first[0], _along(part.rows, first)) for part in parts]
    else:
        lines = [Line((Text(own[0].short),), own[0], _along(rows, own)) for own in yearly.values()]
    return Plotted(names, tuple(lines), under)


def _year(column: TableColumn) -> Inlines:
    """Find the year in the heads of a column: with several data a year it stands over the title."""
    heads = (column.title, *column.above)
    return next((head for head in heads if any(isinstance(one, Datum) for one in head)), column.title)


def _along(rows: Rows, columns: Sequence[TableColumn]) -> tuple[Value, ...]:
    return tuple(_cell(rows, column) for column in columns)


def known_rows(rows: Rows, plotted: Plotted) -> tuple[frozenset[Ref], int]:
    """Tell how many rows have a datum in the chart, and which cells say so."""
    columns = {(line.column.path) for line in plotted.lines if line.column.path != COUNT}
    found = [view for view in rows if any(_has(rows, view, path) for path in columns)]
    return plotted.refs, len(found) if columns else len(rows)


def _has(rows: Rows, view: RowView, path: str) -> bool:
    value = rows.value_at(view, path)
    return not value.is_missing
