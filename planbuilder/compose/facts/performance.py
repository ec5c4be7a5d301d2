"""How well was an indicator of the last period reached, and its budget spent?"""

from __future__ import annotations

from decimal import Decimal

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.choices import INDICATOR_DIRECTIONS
from planbuilder.model.tables.indicators import Indicator
from planbuilder.model.tables.performance import Performance
from planbuilder.model.targets import bounds
from planbuilder.values import Kind, Value
from planbuilder.values.words import same_words

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


def result(_: Desk, row: Performance) -> Value:
    """Give what was reached as a number; missing for texts and ranges, which do not rise or fall."""
    got = row.actual if isinstance(row.actual, int | Decimal) else None
    return derived(got, Kind.DECIMAL, cells([(row, "actual")]))


def direction(desk: Desk, row: Performance) -> Value:
    """Tell which way is better: that of the indicator that goes on under this name; missing where none does."""
    beside = desk.plan.related(Indicator, "owner", row.owner)
    found = next((one for one in beside if same_words(one.name) == same_words(row.indicator)), None)
    way = found.direction if found is not None else None
    shown = cells(
        [(row, "owner"), (row, "indicator"), *([(found, "direction")] if found is not None else [])]
    )
    looked_at = shown | cells((one, name) for one in beside for name in ("owner", "name"))
    return Value(way, Kind.CHOICE, refs=shown, label=INDICATOR_DIRECTIONS.get(way or "", ""), under=looked_at)


def is_reached(desk: Desk, row: Performance) -> Value:
    """Tell whether the target was reached; missing for texts. Without a known direction more is better."""
    way = direction(desk, row)
    refs = cells([(row, "actual"), (row, "target")]) | way.under
    got, aimed = bounds(row.actual), bounds(row.target)
    if got is None or aimed is None:
        return derived(None, Kind.BOOL, refs)
    return derived(got[1] <= aimed[1] if way.raw == "down" else got[0] >= aimed[0], Kind.BOOL, refs)


FACTS: Facts = {
    "achievement": Fact("Capaian", achievement, Kind.PERCENT, "%"),
    "absorption": Fact("Serapan", absorption, Kind.PERCENT, "%"),
    "result": Fact("Realisasi", result, Kind.DECIMAL),
    "direction": Fact("Arah", direction, Kind.CHOICE, choices=INDICATOR_DIRECTIONS),
    "is_reached": Fact("Tercapai", is_reached, Kind.BOOL),
}
