"""Which programs and activities carry a ceiling of their own, although it is computed?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planbuilder.model import Plan
from planbuilder.model.money import activity_ceiling
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity

_SUMMED = frozenset({"program", "activity"})


@dataclass(frozen=True, slots=True)
class WrittenSum:
    """A ceiling that somebody wrote above the level of subactivities."""

    activity: Activity
    year: int
    written: int
    computed: int | None


def written_sums(plan: Plan) -> Iterator[WrittenSum]:
    """List the written ceilings of programs and activities with what is computed for them."""
    for activity in plan.rows(Activity):
        if level_of(activity.code or "") in _SUMMED:
            for year, written in sorted(activity.ceiling.items()):
                computed = activity_ceiling(plan, activity, year).amount
                yield WrittenSum(activity, year, written, computed)
