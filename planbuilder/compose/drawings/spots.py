"""Where do the rows of a table lie on a map? At their own coordinates, else roughly in their district."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.compose.composing import Composing
from planbuilder.compose.tables.columns import columns_of
from planbuilder.compose.views.groups import Group
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import plain_text
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.maps import Spot
from planbuilder.document.wording import MISSING
from planbuilder.inputs.boundaries import GRAIN
from planbuilder.values import Ref, Value, refs
from planbuilder.values.numbers import number_text

MOST_NAMED = 60
"""With more places than these, none bears a name: no key would be read."""
_DISTRICT = "district"


@dataclass(frozen=True, slots=True)
class Spotted:
    """The places of a map, and what could not be placed."""

    spots: tuple[Spot, ...] = ()
    marked: Inlines = ()
    marks: tuple[Inlines, ...] = ()
    lost: tuple[RowView, ...] = ()
    """Rows of which nobody knows where they lie."""
    under: frozenset[Ref] = frozenset()

    @property
    def rough(self) -> int:
        """How many stand in the middle of their district."""
        return sum(spot.is_rough for spot in self.spots)


@dataclass(frozen=True, slots=True)
class _Place:
    latitude: Value
    longitude: Value
    is_rough: bool


def spotted(composing: Composing, rows: Rows | None, mark: str) -> Spotted:
    """Place rows on a map, with a symbol for each datum of a column."""
    if rows is None or not rows.rows:
        return Spotted()
    (column,) = columns_of(composing, rows, [mark])
    groups = rows.group_by(mark)
    mark_of = {view.key: place for place, group in enumerate(groups) for view in group.rows}
    placed = [(view, _place(view)) for view in rows]
    is_named = sum(place is not None for _, place in placed) <= MOST_NAMED
    spots = tuple(_spot(view, at, mark_of[view.key], is_named) for view, at in placed if at is not None)
    return Spotted(
        spots,
        (Text(column.short),),
        tuple(_mark(group) for group in groups),
        tuple(view for view, at in placed if at is None),
        groups.under,
    )


def _mark(group: Group) -> Inlines:
    key = group.key.caption if isinstance(group.key, RowView) else group.key
    if not isinstance(key, Value) or key.is_missing:
        return (Text(MISSING),)
    return (Datum(plain_text(key), refs(key.refs)),)


def _place(view: RowView) -> _Place | None:
    return next(_places(view), None)


def _places(view: RowView) -> Iterator[_Place]:
    for owner, is_rough in _owners(view):
        latitude, longitude = owner.take("latitude"), owner.take("longitude")
        if isinstance(latitude, Value) and isinstance(longitude, Value) and _is_there(latitude, longitude):
            yield _Place(latitude, longitude, is_rough)


def _owners(view: RowView) -> Iterator[tuple[RowView, bool]]:
    yield view, False
    district = view.take(_DISTRICT) if view.desk.field(view.table, _DISTRICT) else None
    if isinstance(district, RowView):
        yield district, True


def _is_there(latitude: Value, longitude: Value) -> bool:
    if latitude.is_missing or longitude.is_missing:
        return False
    return abs(latitude.number) <= 90 and abs(longitude.number) <= 180  # noqa: PLR2004  # degrees


def _spot(view: RowView, at: _Place, mark: int, is_named: bool) -> Spot:
    name = view.caption
    words = (Datum(plain_text(name), refs(name.refs)),) if is_named and not name.is_missing else ()
    position = (_degrees(at.latitude, "LU", "LS"), Text("; "), _degrees(at.longitude, "BT", "BB"))
    longitude, latitude = round(at.longitude.number * GRAIN), round(at.latitude.number * GRAIN)
    return Spot(view.name, words, position, longitude, latitude, mark, at.is_rough)


def _degrees(value: Value, plus: str, minus: str) -> Datum:
    number: Decimal = value.number
    words = f"{number_text(abs(number))}° {minus if number < 0 else plus}"
    return Datum(words, refs(value.refs))
