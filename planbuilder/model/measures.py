"""How much is an amount in another unit, or over a year? Only where the answer is exact; never a guess."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from planbuilder.model.tables.factories import Factory

MASS = {"gr": Decimal("0.001"), "gram": Decimal("0.001"), "kg": Decimal(1), "ton": Decimal(1000)}
"""In kilograms; a ton is the metric one."""
VOLUME = {"ml": Decimal("0.001"), "liter": Decimal(1), "ltr": Decimal(1), "m3": Decimal(1000)}
"""In litres."""
FAMILIES = (MASS, VOLUME)
MONTHS_A_YEAR = 12


def converted(amount: Decimal, unit: str | None, wanted: str | None) -> Decimal | None:
    """Convert an amount; None where the units measure different things, or are not known."""
    given, asked = (unit or "").casefold(), (wanted or "").casefold()
    if given == asked:
        return amount if given else None
    for family in FAMILIES:
        if given in family and asked in family:
            return amount * family[given] / family[asked]
    return None


def coarsest(units: Iterable[str | None]) -> str:
    """Choose the unit in which several amounts are said together: the largest, else the first; empty for none."""
    given = [unit for unit in units if unit]
    return max(given, key=lambda unit: _size(unit.casefold()), default="")


def _size(unit: str) -> Decimal:
    return next((family[unit] for family in FAMILIES if unit in family), Decimal(0))


def yearly_capacity(factory: Factory) -> Decimal | None:
    """Extend the capacity over a year; None by the hour, and by the day without stated working days."""
    if factory.capacity is None:
        return None
    match factory.capacity_period:
        case "year":
            return factory.capacity
        case "month":
            return factory.capacity * MONTHS_A_YEAR
        case "day" if factory.working_days is not None:
            return factory.capacity * factory.working_days
        case _:
            return None
