"""What does an action cost over all years of the plan?"""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.actions import Action
from planbuilder.values import Kind, Value

TABLE = "actions"


def total(desk: Desk, action: Action) -> Value:
    """Add up the indicated cost of all years; missing where no year has one."""
    costs = {year: action.cost.get(year) for year in desk.years}
    known = {year: cost for year, cost in costs.items() if cost is not None}
    examined = cells((action, f"cost_{year}") for year in costs)
    shown = cells((action, f"cost_{year}") for year in known) or examined
    return Value(sum(known.values()) if known else None, Kind.RUPIAH, "Rp", shown, under=examined)


FACTS: Facts = {"total": Fact("Jumlah biaya", total, Kind.RUPIAH, "Rp")}
