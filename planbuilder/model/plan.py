"""What does the plan hold? Rows by key and by relation, and the place of every datum."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar, cast

from planbuilder.diagnostics import Location
from planbuilder.inputs.record import Boundaries, Narrative, Place
from planbuilder.model.codes import Codes
from planbuilder.model.row import Row
from planbuilder.model.tables.plan import PlanInfo
from planbuilder.values import Ref

AnyRow = TypeVar("AnyRow", bound=Row)
Computed = TypeVar("Computed")
Rows = Mapping[str, Row]
"""Key -> row, in the order documents show them."""


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row and where it stands."""

    row: Row
    place: Place
    unread: Mapping[str, str] = field(default_factory=dict)
    """Heading of a cell that could not be read -> what stands in it."""

    def unread_cells(self) -> Iterator[tuple[Ref, str]]:
        """Name each cell that could not be read, with what stands in it."""
        return ((self.row.ref(heading), text) for heading, text in self.unread.items())


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of a plan. Ask for rows by table or by row type; an unknown table has no rows."""

    info: PlanInfo
    codes: Codes
    folder: str
    """Path for diagnostics."""
    tables: Mapping[str, Rows]
    places: Mapping[tuple[str, str], Place]
    """Table and key -> where the row stands."""
    taken: tuple[PlacedRow, ...] = ()
    """Rows whose key an earlier row already had."""
    narratives: Mapping[str, Narrative] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    boundaries: Boundaries | None = None
    """The outlines that maps are drawn from; without them no map is drawn."""
    homes: Mapping[str, tuple[Location, ...]] = field(default_factory=dict)
    unread: Mapping[Ref, str] = field(default_factory=dict)
    """What stands in cells that could not be read; their rows lack the datum, or hold the readable part of a list."""
    _known: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was computed once; the plan itself never changes, so it stays true."""

    @property
    def years(self) -> tuple[int, ...]:
        """List the years of the period."""
        return self.info.years

    @property
    def duplicates(self) -> tuple[Row, ...]:
        """List the rows whose key was taken."""
        return tuple(placed.row for placed in self.taken)

    def table(self, name: str) -> tuple[Row, ...]:
        """List the rows of a table."""
        return tuple(self.tables.get(name, {}).values())

    def rows(self, row: type[AnyRow]) -> tuple[AnyRow, ...]:
        """List the rows of a type."""
        return cast("tuple[AnyRow, ...]", self.table(row.table_name))

    def find(self, table: str, key: str | None) -> Row | None:
        """Look a row up by its table and key."""
        return None if key is None else self.tables.get(table, {}).get(key)

    def get(self, row: type[AnyRow], key: str | None) -> AnyRow | None:
        """Look a row up by its type and key."""
        return cast("AnyRow | None", self.find(row.table_name, key))

    def relating(self, table: str, field: str, key: str) -> tuple[Row, ...]:
        """List the rows whose field holds a key, or has it among its members."""
        index = self._known.get((table, field))
        if index is None:
            index = self._known[table, field] = _indexed(self.table(table), field)
        return cast("tuple[Row, ...]", index.get(key, ()))

    def related(self, row: type[AnyRow], field: str, key: str) -> tuple[AnyRow, ...]:
        """List the rows of a type whose field holds a key, or has it among its members."""
        return cast("tuple[AnyRow, ...]", self.relating(row.table_name, field, key))

    def once(self, compute: Callable[[Plan], Computed]) -> Computed:
        """Compute something of the plan at most once."""
        if compute not in self._known:
            self._known[compute] = compute(self)
        return cast("Computed", self._known[compute])

    def __reduce__(self) -> tuple[type[Plan], tuple[object, ...]]:
        """Go to another process without what was computed; it is computed there when somebody asks."""
        given = (member.name for member in fields(self) if member.init)
        return Plan, tuple(getattr(self, name) for name in given)

    def locate(self, ref: Ref) -> Location:
        """Tell where a datum stands; its table, or the plan, where the row is not there."""
        place = self.places.get((ref.table, ref.key))
        if place is not None:
            return place.at(ref.field)
        return next(iter(self.homes.get(ref.table, ())), Location(self.folder))

    def place(self, row: Row, field: str = "") -> Location:
        """Tell where a row, or one of its cells, stands; duplicates have their own place."""
        if self.find(row.table_name, row.key) is row:
            return self.locate(row.ref(field))
        doubles = self.once(_by_key).get((row.table_name, row.key), ())
        places = (double.place for double in doubles if double.row is row)
        return next((place.at(field) for place in places), self.locate(row.ref(field)))


def _indexed(rows: Iterable[Row], field: str) -> dict[object, tuple[Row, ...]]:
    index: dict[object, list[Row]] = {}
    for row in rows:
        held = getattr(row, field)
        for key in held if isinstance(held, tuple) else (held,):
            index.setdefault(key, []).append(row)
    return {key: tuple(members) for key, members in index.items()}


def _by_key(plan: Plan) -> Mapping[tuple[str, str], list[PlacedRow]]:
    doubles: dict[tuple[str, str], list[PlacedRow]] = {}
    for placed in plan.taken:
        doubles.setdefault((placed.row.table_name, placed.row.key), []).append(placed)
    return doubles
