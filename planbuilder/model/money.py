"""What does a proposal cost, and what may an activity spend? Whole rupiah, rounded once a line, halves up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.proposals import Proposal
from planbuilder.model.tree import subactivities
from planbuilder.values.numbers import rounded

Source = tuple[Row, str]
"""A row and the field of it that went into a result."""
PERCENT = 100


@dataclass(frozen=True, slots=True)
class Sum:
    """A computed amount of rupiah with the cells behind it; None where no row had what it takes."""

    amount: int | None
    sources: tuple[Source, ...]
    known: int
    """How many rows had what it takes."""
    total: int

    @property
    def is_partial(self) -> bool:
        """Whether some rows lacked what it takes."""
        return self.known < self.total


def line_factors(line: CostLine) -> tuple[tuple[Decimal, str | None, str], ...]:
    """List the volumes that a line gives, each with its unit and the field it stands in."""
    factors = (
        (line.volume_1, line.unit_1, "volume_1"),
        (line.volume_2, line.unit_2, "volume_2"),
        (line.volume_3, line.unit_3, "volume_3"),
        (line.volume_4, line.unit_4, "volume_4"),
    )
    return tuple((volume, unit, name) for volume, unit, name in factors if volume is not None)


def line_amount(line: CostLine) -> int | None:
    """Multiply volumes and unit price, before PPN; None without the first volume or the price."""
    if line.volume_1 is None or line.unit_price is None:
        return None
    product = Decimal(line.unit_price)
    for volume, _, _ in line_factors(line):
        product *= volume
    return int(rounded(product, 0))


def line_tax(line: CostLine) -> int | None:
    """Compute the PPN of a line; nothing where it names no rate."""
    amount = line_amount(line)
    return None if amount is None else int(rounded(amount * (line.tax or Decimal(0)) / PERCENT, 0))


def line_sources(line: CostLine) -> tuple[Source, ...]:
    """Name the cells that go into the amount of a line with its PPN."""
    return (*_net_sources(line), *([(line, "tax")] if line.tax is not None else []))


def _net_sources(line: CostLine) -> tuple[Source, ...]:
    names = [name for _, _, name in line_factors(line)] + ["unit_price"]
    return tuple((line, name) for name in names)


def net_sum(lines: Iterable[CostLine]) -> Sum:
    """Add up lines before PPN."""
    return _added([(line_amount(line), line) for line in lines], _net_sources)


def tax_sum(lines: Iterable[CostLine]) -> Sum:
    """Add up the PPN of lines."""
    return _added([(line_tax(line), line) for line in lines])


def gross_sum(lines: Iterable[CostLine]) -> Sum:
    """Add up lines with their PPN: what is asked for."""
    return _added([(_gross(line), line) for line in lines])


def proposal_lines(plan: Plan, proposal: Proposal) -> tuple[CostLine, ...]:
    """List the cost lines of a proposal, in the order of their file."""
    return plan.related(CostLine, "proposal", proposal.key)


def component_lines(plan: Plan, component: Component) -> tuple[CostLine, ...]:
    """List the cost lines of a component."""
    return plan.related(CostLine, "component", component.key)


def proposal_amount(plan: Plan, proposal: Proposal) -> Sum:
    """Compute what a proposal asks for: all its cost lines with their PPN."""
    return gross_sum(proposal_lines(plan, proposal))


def component_amount(plan: Plan, component: Component) -> Sum:
    """Compute what a component costs, with PPN."""
    return gross_sum(component_lines(plan, component))


def activity_ceiling(plan: Plan, activity: Activity, year: int) -> Sum:
    """Add up the ceilings of all subactivities below an activity, or take its own if it is one."""
    parts = subactivities(plan, activity)
    known = [part for part in parts if year in part.ceiling]
    amount = sum(part.ceiling[year] for part in known) if known else None
    return Sum(amount, tuple((part, f"ceiling_{year}") for part in known), len(known), len(parts))


def activity_total(plan: Plan, activity: Activity) -> Sum:
    """Add up the ceilings of an activity over the years of the plan."""
    sums = [activity_ceiling(plan, activity, year) for year in plan.years]
    known = [part.amount for part in sums if part.amount is not None]
    sources = tuple(source for part in sums for source in part.sources)
    return Sum(sum(known) if known else None, sources, sum(s.known for s in sums), sum(s.total for s in sums))


def _gross(line: CostLine) -> int | None:
    amount, tax = line_amount(line), line_tax(line)
    return None if amount is None or tax is None else amount + tax


def _added(
    amounts: list[tuple[int | None, CostLine]],
    sources_of: Callable[[CostLine], tuple[Source, ...]] = line_sources,
) -> Sum:
    known = [(amount, line) for amount, line in amounts if amount is not None]
    sources = tuple(source for _, line in known for source in sources_of(line))
    total = sum(amount for amount, _ in known) if known else None
    return Sum(total, sources, len(known), len(amounts))
