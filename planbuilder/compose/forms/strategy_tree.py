"""In which order do goals, objectives, strategies, policies and programs stand? Each right below what it serves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planbuilder.compose.forms.cascade_tree import by_statement, tree_cells
from planbuilder.compose.views.desk import Desk
from planbuilder.model.plan import Plan
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.cascade import CascadeEntry
from planbuilder.values import Ref

_SHOWN = ("goal", "objective", "strategy", "policy")
"""Vision and mission stand in the words before."""
Step = CascadeEntry | Activity


@dataclass(frozen=True, slots=True)
class _Tree:
    """What stands below each statement; below none, what nothing known stands above."""

    statements: Mapping[str, list[CascadeEntry]]
    programs: Mapping[str, list[Activity]]


def steps(plan: Plan) -> Iterator[Step]:
    """List statements from goals to policies and the programs they lead to; what hangs nowhere comes last."""
    shown = {row.key: row for row in plan.rows(CascadeEntry) if row.level in _SHOWN}
    tree = _Tree(_by_parent(shown), by_statement(plan, shown))
    seen: set[str] = set()
    yield from _below("", tree, seen)
    for row in shown.values():  # a circle of parents is below nothing
        if row.key not in seen:
            yield from _statement(row, tree, seen)


def _below(key: str, tree: _Tree, seen: set[str]) -> Iterator[Step]:
    for row in tree.statements.get(key, ()):
        yield from _statement(row, tree, seen)
    yield from tree.programs.get(key, ())


def _statement(row: CascadeEntry, tree: _Tree, seen: set[str]) -> Iterator[Step]:
    if row.key not in seen:
        seen.add(row.key)
        yield row
        yield from _below(row.key, tree, seen)


def _by_parent(shown: Mapping[str, CascadeEntry]) -> dict[str, list[CascadeEntry]]:
    below: dict[str, list[CascadeEntry]] = {}
    for row in sorted(shown.values(), key=lambda row: _SHOWN.index(row.level or "")):
        below.setdefault(row.parent if row.parent in shown else "", []).append(row)  # type: ignore[arg-type]
    return below


def deciding(desk: Desk) -> frozenset[Ref]:
    """Name the cells that make the tree."""
    return tree_cells(desk)
