"""Which colour does each regency of a map get, and what does the legend say of it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planbuilder.compose.composing import Composing
from planbuilder.compose.drawings.classes import classes
from planbuilder.compose.tables.cells import scaled, written
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.columns import columns_of
from planbuilder.compose.tables.decimals import settled_by
from planbuilder.compose.tables.rows import value_in
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import plain_text
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.maps import Shading
from planbuilder.values import Kind, Ref, Value, refs

MOST_KINDS = 6
"""Colours for kinds; with more of them each area also says its own."""
COUNT = "Jumlah {}"
TO = " s.d. "


@dataclass(frozen=True, slots=True)
class Shaded:
    """The colours of a map: what they show, their legend, and the value and shade of each area."""

    shading: Shading
    measured: Inlines = ()
    shades: tuple[Inlines, ...] = ()
    values: Mapping[str, Inlines] | None = None
    shade_of: Mapping[str, int] | None = None
    under: frozenset[Ref] = frozenset()

    def value(self, key: str) -> Inlines:
        """Give what is printed in an area."""
        return (self.values or {}).get(key, ())

    def shade(self, key: str) -> int | None:
        """Give the entry of the legend whose colour an area has."""
        return (self.shade_of or {}).get(key)


def shaded(composing: Composing, rows: Rows, value: object, counted: Rows | None, noun: str) -> Shaded:
    """Colour regencies by a datum, or by how many rows of another table each has."""
    if counted is not None:
        column = TableColumn((Text(COUNT.format(noun)),), Kind.INTEGER)
        return _scaled(column, {view.key: counted.where("regency", view).count for view in rows})
    if value is None:
        return Shaded(Shading.KINDS)
    (column,) = columns_of(composing, rows, [value])
    values = {view.key: value_in(rows, view, column) for view in rows}
    if column.is_number:
        return _scaled(settled_by(column, tuple(values.values())), values)
    return _by_kind(column, rows, values)


def _scaled(column: TableColumn, values: Mapping[str, Value]) -> Shaded:
    known = {key: value for key, value in values.items() if not value.is_missing}
    printed = {key: scaled(column, value) for key, value in known.items()}
    made = classes(list(printed.values()))
    shade_of = {
        key: next(place for place, members in enumerate(made) if number in members)
        for key, number in printed.items()
    }
    by_number = {number: known[key] for key, number in reversed(printed.items())}
    shades = tuple(
        _limits(column, by_number[members[0]], by_number[members[-1]], is_one=len(members) == 1)
        for members in made
    )
    words = {key: written(column, value) for key, value in known.items()}
    under = frozenset().union(*(value.under for value in values.values()))
    return Shaded(Shading.SCALE, column.title, shades, words, shade_of, under)


def _limits(column: TableColumn, low: Value, high: Value, *, is_one: bool) -> Inlines:
    return written(column, low) if is_one else (*written(column, low), Text(TO), *written(column, high))


def _by_kind(column: TableColumn, rows: Rows, values: Mapping[str, Value]) -> Shaded:
    groups = [group for group in rows.group_by(column.path) if _is_known(group.key)]
    shade_of = {view.key: place for place, group in enumerate(groups) for view in group.rows}
    shades = tuple(_words(_value(group.key)) for group in groups)
    known = {key: _words(value) for key, value in values.items() if not value.is_missing}
    under = frozenset().union(*(value.under for value in values.values()))
    said = known if len(groups) > MOST_KINDS else {}
    return Shaded(Shading.KINDS, column.title, shades, said, shade_of, under)


def _value(key: object) -> Value:
    return key.caption if isinstance(key, RowView) else key if isinstance(key, Value) else Value(None)


def _is_known(key: object) -> bool:
    return not _value(key).is_missing


def _words(value: Value) -> Inlines:
    return (Datum(plain_text(value), refs(value.refs)),)
