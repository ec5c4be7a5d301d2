"""Which activity stands below which? Programs, activities and subactivities joined by their codes."""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder.model.nomenclature import level_of, parent_code
from planbuilder.model.plan import Plan
from planbuilder.model.tables.activities import Activity


def parent(plan: Plan, activity: Activity) -> Activity | None:
    """Find the nearest row above an activity: of the same office where several have its code."""
    code = parent_code(activity.code or "")
    while code:
        above = plan.related(Activity, "code", code)
        same_office = [row for row in above if row.office == activity.office]
        if same_office or above:
            return (same_office or above)[0]
        code = parent_code(code)
    return None


def children(plan: Plan, activity: Activity) -> tuple[Activity, ...]:
    """List the rows right below an activity, ordered by code."""
    return plan.once(_children).get(activity.key, ())


def subactivities(plan: Plan, activity: Activity) -> tuple[Activity, ...]:
    """List all subactivities below an activity; a subactivity stands for itself."""
    if level_of(activity.code or "") == "subactivity":
        return (activity,)
    return tuple(row for child in children(plan, activity) for row in subactivities(plan, child))


def roots(plan: Plan) -> tuple[Activity, ...]:
    """List the rows that have nothing above them, ordered by code."""
    return _by_code([row for row in plan.rows(Activity) if parent(plan, row) is None])


def _children(plan: Plan) -> Mapping[str, tuple[Activity, ...]]:
    below: dict[str, list[Activity]] = {}
    for activity in plan.rows(Activity):
        above = parent(plan, activity)
        if above is not None:
            below.setdefault(above.key, []).append(activity)
    return {key: _by_code(rows) for key, rows in below.items()}


def _by_code(rows: list[Activity]) -> tuple[Activity, ...]:
    return tuple(sorted(rows, key=lambda row: (row.code or "", row.key)))
