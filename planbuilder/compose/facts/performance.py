"""How well was an indicator of the last period reached, and its budget spent?"""

from __future__ import annotations

from decimal import Decimal

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.performance import Performance
from planbuilder.values import Kind, Value

TABLE = "performance"
FULL = 100


def _share(row: Performance, part: str, whole: str) -> Value:
    """Give a part in points of a hundred of the whole; missing for texts, ranges and a whole of zero."""
    got, aimed = getattr(row, part), getattr(row, whole)
    refs = cells([(row, part), (row, whole)])
    if isinstance(got, int | Decimal) and isinstance(aimed, int | Decimal) and aimed:
        return derived(Decimal(got) * FULL / aimed, Kind.PERCENT, refs)
    return derived(None, Kind.PERCENT, refs)


def achievement(_: Desk, row: Performance) -> Value:
    """Compare actual with target."""
    return _share(row, "actual", "target")


def absorption(_: Desk, row: Performance) -> Value:
    """Compare spent with budget."""
    return _share(row, "spent", "budget")


FACTS: Facts = {
    "achievement": Fact("Capaian", achievement, Kind.PERCENT, "%"),
    "absorption": Fact("Serapan", absorption, Kind.PERCENT, "%"),
}
