"""What follows from a component of a proposal? What it costs, in all and for one unit."""

from __future__ import annotations

from planbuilder.compose.facts.cost_lines import examined
from planbuilder.compose.facts.fact import Fact, Facts, amount, cells
from planbuilder.compose.views.desk import Desk
from planbuilder.model.money import component_lines, gross_sum
from planbuilder.model.tables.components import Component
from planbuilder.values import Kind, Value

TABLE = "components"


def cost(desk: Desk, component: Component) -> Value:
    """Compute what the component costs, with PPN."""
    lines = component_lines(desk.plan, component)
    siblings = desk.plan.relating("cost_lines", "proposal", component.proposal or "")
    decided = cells((line, "component") for line in siblings)
    return amount(gross_sum(lines), decided.union(*map(examined, lines)))


def unit_cost(desk: Desk, component: Component) -> Value:
    """Compute what one unit of the output costs."""
    ref = component.ref("volume")
    return cost(desk, component) / Value(component.volume, Kind.DECIMAL, refs=frozenset({ref}))


FACTS: Facts = {
    "amount": Fact("Pendanaan", cost, Kind.RUPIAH, "Rp"),
    "unit_cost": Fact("Satuan biaya", unit_cost, Kind.RUPIAH, "Rp"),
}
