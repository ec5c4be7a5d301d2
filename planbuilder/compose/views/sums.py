"""What do many values make together? Sums and means that know how many of the rows had the datum."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from planbuilder.values import Coverage, Kind, Raw, Ref, Value


def total(values: Sequence[Value], under: frozenset[Ref]) -> Value:
    """Add what is there; with nothing there the sum is missing, never zero."""
    known = [value for value in values if not value.is_missing]
    whole = sum((value.number for value in known), Decimal(0)) if known else None
    return _together(values, known, whole, under)


def mean(values: Sequence[Value], under: frozenset[Ref]) -> Value:
    """Average what is there."""
    known = [value for value in values if not value.is_missing]
    average = sum((value.number for value in known), Decimal(0)) / len(known) if known else None
    value = _together(values, known, average, under)
    return value if value.kind is not Kind.INTEGER else _as_decimal(value, average)


def _together(
    values: Sequence[Value], known: Sequence[Value], number: Decimal | None, under: frozenset[Ref]
) -> Value:
    kinds = {value.kind for value in (known or values)}
    kind = kinds.pop() if len(kinds) == 1 else Kind.DECIMAL
    units = {value.unit for value in (known or values)}
    refs = frozenset().union(*(value.refs for value in values)) or under
    under = under.union(*(value.under for value in values))
    raw: Raw = number
    if number is not None and kind in {Kind.RUPIAH, Kind.INTEGER}:
        raw = int(number.quantize(Decimal(1), "ROUND_HALF_UP"))
    coverage = Coverage(len(known), len(values))
    return Value(raw, kind, units.pop() if len(units) == 1 else "", refs, coverage=coverage, under=under)


def _as_decimal(value: Value, average: Decimal | None) -> Value:
    return Value(average, Kind.DECIMAL, value.unit, value.refs, coverage=value.coverage, under=value.under)
