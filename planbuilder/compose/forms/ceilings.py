"""What may each activity spend a year? Ceilings of subactivities, summed upwards, and whether they add up in print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from planbuilder.compose.facts.fact import amount, cells
from planbuilder.compose.nouns import noun
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.decimals import settled_by
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.tables.notes import notes
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.sums import total
from planbuilder.document.inlines import Inlines
from planbuilder.document.tables import RowKind
from planbuilder.model.money import activity_ceiling, activity_total
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tree import children, roots, subactivities
from planbuilder.values import Kind, Value
from planbuilder.values.numbers import JUTA


@dataclass(frozen=True, slots=True)
class Ceilings:
    """The ceiling of each year of the plan, and of all of them together."""

    years: tuple[Value, ...]
    whole: Value

    @property
    def all(self) -> tuple[Value, ...]:
        """The ceilings in the order of their columns."""
        return (*self.years, self.whole)


@dataclass(frozen=True, slots=True)
class Budget:
    """The ceilings of all activities."""

    column: TableColumn
    """How they are printed: in millions of rupiah, with as many decimals as they need."""
    of: Mapping[str, Ceilings]
    """Key of an activity -> its ceilings."""
    whole: Ceilings
    notes: tuple[Inlines, ...] = ()
    """What a reader must know: coverage and rounding."""


def budget(desk: Desk, activities: Sequence[Activity]) -> Budget:
    """Add up the ceilings of the plan."""
    of = {activity.key: _ceilings(desk, activity) for activity in activities}
    parts = [activity for activity in activities if subactivities(desk.plan, activity) == (activity,)]
    whole = _whole(desk, [of[part.key] for part in parts])
    printed = [value for one in (*of.values(), whole) for value in one.all]
    column = settled_by(TableColumn((), Kind.RUPIAH, scale=JUTA), printed)
    return Budget(column, of, whole, tuple(_notes(desk, Budget(column, of, whole), activities, parts)))


def _ceilings(desk: Desk, activity: Activity) -> Ceilings:
    parts = subactivities(desk.plan, activity)
    seen = [cells((row, f"ceiling_{year}") for row in parts) for year in desk.years]
    sums = [activity_ceiling(desk.plan, activity, year) for year in desk.years]
    years = tuple(amount(one, looked_at) for one, looked_at in zip(sums, seen, strict=True))
    return Ceilings(years, amount(activity_total(desk.plan, activity), frozenset().union(*seen)))


def _whole(desk: Desk, parts: Sequence[Ceilings]) -> Ceilings:
    years = [total([part.years[place] for part in parts], frozenset()) for place in range(len(desk.years))]
    return Ceilings(tuple(years), total([value for part in parts for value in part.years], frozenset()))


def _notes(
    desk: Desk, made: Budget, activities: Sequence[Activity], parts: Sequence[Activity]
) -> Iterator[Inlines]:
    """Say how many subactivities the sum covers, and whether printed parts add up to their printed sums."""
    pagu = TableColumn((), Kind.RUPIAH, path="ceiling", short="pagu")
    rows = [DraftRow(made.of[part.key].years) for part in parts]
    columns = (pagu,) * len(desk.years)
    yield from notes(
        Draft(columns, (*rows, DraftRow(made.whole.years, RowKind.TOTAL)), noun=noun("activities"))
    )
    sums = ((DraftRow((one,), RowKind.TOTAL), below) for one, below in _sums(desk, made, activities))
    drafts = (Draft((made.column,), (*(DraftRow((part,)) for part in below), one)) for one, below in sums)
    yield from dict.fromkeys(chain.from_iterable(map(notes, drafts)))


def _sums(
    desk: Desk, made: Budget, activities: Sequence[Activity]
) -> Iterator[tuple[Value, Sequence[Value]]]:
    """List every sum of the table with its parts: over the tree, and over the years."""
    below = [(made.of[one.key], children(desk.plan, one)) for one in activities]
    for whole, rows in [*below, (made.whole, roots(desk.plan))]:
        for place, one in enumerate(whole.all):
            if rows:
                yield one, [made.of[row.key].all[place] for row in rows]
        yield whole.whole, whole.years
