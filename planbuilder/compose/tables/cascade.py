"""In which order does the five-year table stand? Goal, objective, program, activity, subactivity, each with its indicators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planbuilder.compose.facts.fact import cells
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.row_view import RowView
from planbuilder.model.row import Row
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tree import children, roots
from planbuilder.values import Ref


@dataclass(frozen=True, slots=True)
class CascadeRow:
    """One row: what it belongs to, whose indicator it shows, and whether it is the first of its owner."""

    goal: RowView | None = None
    objective: RowView | None = None
    owner: RowView | None = None
    """A program, activity or subactivity."""
    indicator: RowView | None = None
    is_first: bool = True
    is_program: bool = False


def cascade_rows(desk: Desk) -> tuple[list[CascadeRow], frozenset[Ref]]:
    """List the rows, and what decided about them: levels, parents, codes and owners."""
    decided = cells((row, name) for row in desk.rows("cascade") for name in ("level", "parent"))
    decided |= cells(
        (row, name) for row in desk.rows("activities") for name in ("code", "objective", "office")
    )
    decided |= cells((row, "owner") for row in desk.rows("indicators"))
    return list(_rows(desk)), decided


def _rows(desk: Desk) -> Iterator[CascadeRow]:
    goals = [row for row in desk.rows("cascade") if getattr(row, "level", None) == "goal"]
    placed: set[str] = set()
    for goal in goals:
        yield from _stated(desk, goal, None)
        for objective in _below(desk, goal):
            yield from _stated(desk, None, objective)
            programs = [row for row in roots(desk.plan) if row.objective == objective.key]
            placed |= {row.key for row in programs}
            yield from _activities(desk, programs)
    yield from _activities(desk, [row for row in roots(desk.plan) if row.key not in placed])


def _below(desk: Desk, goal: Row) -> list[Row]:
    return [
        row
        for row in desk.plan.relating("cascade", "parent", goal.key)
        if getattr(row, "level", None) == "objective"
    ]


def _stated(desk: Desk, goal: Row | None, objective: Row | None) -> Iterator[CascadeRow]:
    """Show a goal or an objective with each of its indicators."""
    row = goal or objective
    assert row is not None  # one of them is given
    for place, indicator in enumerate(_indicators(desk, row)):
        first = place == 0
        yield CascadeRow(
            goal=_view(desk, "cascade", goal) if first else None,
            objective=_view(desk, "cascade", objective) if first else None,
            indicator=indicator,
            is_first=first,
        )


def _activities(desk: Desk, activities: Sequence[Activity]) -> Iterator[CascadeRow]:
    for activity in activities:
        for place, indicator in enumerate(_indicators(desk, activity)):
            is_program = len((activity.code or "").split(".")) == PROGRAM_GROUPS
            owner = RowView(desk, "activities", activity, frozenset())
            yield CascadeRow(owner=owner, indicator=indicator, is_first=place == 0, is_program=is_program)
        yield from _activities(desk, children(desk.plan, activity))


PROGRAM_GROUPS = 3
"""Groups in the code of a program: U.BB.PP."""


def _indicators(desk: Desk, owner: Row) -> list[RowView | None]:
    found = desk.plan.relating("indicators", "owner", owner.key)
    return [_view(desk, "indicators", row) for row in found] or [None]


def _view(desk: Desk, table: str, row: Row | None) -> RowView | None:
    return RowView(desk, table, row, frozenset()) if row is not None else None
