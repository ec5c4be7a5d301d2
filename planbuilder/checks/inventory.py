"""Which factories are below their purpose, and what must be known of them before money is asked for?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.model import Plan
from planbuilder.model.restart import COLUMNS
from planbuilder.model.tables.factories import Factory

IDLE = frozenset({"stopped", "below_capacity", "not_commissioned"})
"""Statuses that have a cause."""
FEASIBILITY = tuple(column for name, columns in COLUMNS.items() if name != "cause" for column in columns)
"""What tells whether a factory can run at all: material, cost, price, who runs it, water and power."""


def idle_factories(plan: Plan) -> Iterator[Factory]:
    """List the factories of the inventory that stopped, never started, or run below capacity."""
    for factory in plan.rows(Factory):
        if factory.purpose == "inventory" and factory.status in IDLE:
            yield factory


def unknown_facts(factory: Factory) -> tuple[str, ...]:
    """Name the facts of feasibility that nobody gave."""
    return tuple(name for name in FEASIBILITY if getattr(factory, name) is None)
