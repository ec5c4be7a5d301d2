"""In which order do goals, objectives and activities stand in the five-year table? Each below what it serves."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import cast

from planbuilder.compose.facts.fact import cells
from planbuilder.compose.views.desk import Desk
from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.cascade import CascadeEntry
from planbuilder.model.tree import children, roots
from planbuilder.values import Ref

_GOAL, _OBJECTIVE = "goal", "objective"
_DECIDING = {
    "cascade": ("level", "parent", "sample"),
    "activities": ("code", "office", "objective", "sample"),
    "indicators": ("owner", "sample"),
}


@dataclass(frozen=True, slots=True)
class Homeless:
    """Stands over programs that serve no known objective."""

    refs: frozenset[Ref]


Step = CascadeEntry | Homeless | Activity


def steps(desk: Desk) -> Iterator[Step]:
    """List everything that has a row, or rows, in the table."""
    statements = [cast("CascadeEntry", row) for row in desk.rows("cascade")]
    programs = by_statement(desk.plan, {row.key for row in statements if row.level in {_GOAL, _OBJECTIVE}})
    above = {row.key: _goal_of(desk, row) for row in statements if row.level == _OBJECTIVE}
    for goal in [*(row for row in statements if row.level == _GOAL), None]:
        if goal is not None:
            yield from _statement(desk, goal, programs)
        for objective in statements:
            if objective.level == _OBJECTIVE and above[objective.key] == (goal.key if goal else ""):
                yield from _statement(desk, objective, programs)
    rest = programs.get("", [])
    if rest:
        yield Homeless(cells((row, "objective") for row in rest))
        yield from _programs(desk, rest)


def by_statement(plan: Plan, known: Collection[str]) -> dict[str, list[Activity]]:
    """Put what nothing stands above under the statement it serves; under no name what serves none that is known."""
    programs: dict[str, list[Activity]] = {}
    for row in roots(plan):
        served = row.objective if row.objective in known else ""
        programs.setdefault(served or "", []).append(row)
    return programs


def _goal_of(desk: Desk, objective: CascadeEntry) -> str:
    """Climb to the goal above an objective; a circle of parents has none."""
    seen: set[str] = set()
    row: Row | None = objective
    while isinstance(row, CascadeEntry) and row.key not in seen:
        if row.level == _GOAL:
            return row.key
        seen.add(row.key)
        row = desk.find("cascade", row.parent or "")
    return ""


def _statement(desk: Desk, row: CascadeEntry, programs: dict[str, list[Activity]]) -> Iterator[Step]:
    yield row
    yield from _programs(desk, programs.get(row.key, []))


def _programs(desk: Desk, rows: list[Activity]) -> Iterator[Step]:
    """Keep programs of one office together: first those of the one that makes the plan, then in the order of their codes."""
    offices: dict[str, list[Activity]] = {}
    for row in rows:
        offices.setdefault(row.office or "", []).append(row)
    own = desk.plan.info.office
    for members in sorted(offices.values(), key=lambda members: members[0].office != own):
        yield from _activities(desk, members)


def _activities(desk: Desk, rows: list[Activity]) -> Iterator[Activity]:
    for row in rows:
        yield row
        yield from _activities(desk, list(children(desk.plan, row)))


def deciding(desk: Desk) -> frozenset[Ref]:
    """Name the cells that make the tree, and the one that says whose programs come first."""
    return tree_cells(desk) | {desk.plan.info.ref("office")}


def tree_cells(desk: Desk) -> frozenset[Ref]:
    """Name the cells that make a tree of statements and what serves them."""
    return cells(
        (row, name) for table, names in _DECIDING.items() for row in desk.rows(table) for name in names
    )
