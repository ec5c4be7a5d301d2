"""How does a verdict name data? Each number with its unit and its place, the first of many, and what lacks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from planbuilder.compose.writing import plain_text
from planbuilder.diagnostics import Words
from planbuilder.model.plan import Plan
from planbuilder.values import Kind, Value
from planbuilder.values.numbers import number_text

MOST_NAMED = 3
"""Rows that a finding names; the others it counts."""
_SAYS_ITS_UNIT = frozenset({Kind.RUPIAH, Kind.PERCENT})
Named = tuple[str, Value]
"""A year or a row, and its datum."""


def number_of(value: Value) -> Decimal | None:
    """Take the number of a datum; none where it is missing, a text, or a sum over gaps."""
    is_partial = value.coverage is not None and value.coverage.is_partial
    is_number = isinstance(value.raw, int | Decimal) and not isinstance(value.raw, bool)
    return value.number if is_number and not is_partial else None


def written(plan: Plan, data: Sequence[Named]) -> Words:
    """Write "2023: 120 Ton (statistics.csv:4:value); 2024: 98 Ton (statistics.csv:5:value)"."""
    return _same("; ".join(_one(plan, name, value) for name, value in data))


def _one(plan: Plan, name: str, value: Value) -> str:
    place = _place(plan, value)
    written = f"{name}: {_number(value)}" if name else _number(value)
    return f"{written} ({place})" if place else written


def _number(value: Value) -> str:
    if value.is_missing:
        return "-"
    unit = "" if value.kind in _SAYS_ITS_UNIT or not value.unit else f" {value.unit}"
    return f"{plain_text(value)}{unit}"


def _place(plan: Plan, value: Value) -> str:
    """Name the cell of a datum; of a sum its first, and that there are more."""
    cells = sorted(value.refs)
    if not cells:
        return ""
    more = f" +{number_text(len(cells) - 1)}" if len(cells) > 1 else ""
    return f"{plan.locate(cells[0])}{more}"


def lacking(plan: Plan, data: Sequence[Named]) -> Words:
    """Say which data lack: those that are missing, texts, or sums over gaps."""
    places = (_lacking(plan, name, value) for name, value in data)
    return _listed("angkanya belum lengkap:", "numbers are not complete:", places, len(data))


def _lacking(plan: Plan, name: str, value: Value) -> str:
    place = _place(plan, value)
    covered = f"{value.coverage.known}/{value.coverage.total}" if value.coverage is not None else ""
    return " ".join(part for part in (name, covered, f"({place})" if place else "") if part)


def units_differ(units: Iterable[str]) -> Words:
    """Say that numbers cannot be compared."""
    listed = ", ".join(sorted(units))
    return Words(f"satuannya berbeda: {listed}", f"the units differ: {listed}")


def joined(*parts: Words) -> Words:
    """Write what there is to say one after the other."""
    told = [part for part in parts if part.id]
    return Words("; ".join(part.id for part in told), "; ".join(part.en for part in told))


def rows_named(indonesian: str, english: str, names: Sequence[str]) -> Words:
    """Write "tidak termasuk S01, S02, S03, dan 4 lainnya"; nothing where there is none."""
    return _listed(indonesian, english, names, len(names)) if names else Words("", "")


def _listed(indonesian: str, english: str, names: Iterable[str], count: int) -> Words:
    shown = ", ".join(name for name, _ in zip(names, range(MOST_NAMED), strict=False))
    rest = count - MOST_NAMED
    if rest <= 0:
        return Words(f"{indonesian} {shown}", f"{english} {shown}")
    return Words(f"{indonesian} {shown}, dan {rest} lainnya", f"{english} {shown}, and {rest} more")


def _same(text: str) -> Words:
    return Words(text, text)
