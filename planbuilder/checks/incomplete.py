"""Which columns does a proposal leave empty that its route needs? One finding a proposal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from planbuilder.checks.missing import lacking, severe, titles
from planbuilder.diagnostics import Diagnostic, Problem, report
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES
from planbuilder.model.tables.proposals import Proposal


def incomplete(
    plan: Plan, problem: Problem, routes: Collection[str], columns: Iterable[str]
) -> Iterator[Diagnostic]:
    """Report proposals of some routes that lack some columns."""
    yield from severe(plan, _incomplete(plan, problem, routes, tuple(columns)))


def _incomplete(
    plan: Plan, problem: Problem, routes: Collection[str], columns: tuple[str, ...]
) -> Iterator[Diagnostic]:
    for proposal in plan.rows(Proposal):
        empty = lacking(proposal, columns)
        if empty and proposal.route is not None and proposal.route in routes:
            yield report(
                problem,
                plan.place(proposal, empty[0]),
                proposal=proposal.key,
                route=proposal.route,
                route_id=ROUTES[proposal.route],
                columns=", ".join(empty),
                titles=titles(Proposal.table_name, empty),
            ).about(*map(proposal.ref, empty))
