"""What follows from a cost line? Its amount, its coefficient, and the name of its account."""

from __future__ import annotations

from decimal import Decimal
from math import prod

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.money import line_amount, line_factors, line_tax
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.values import Kind, Ref, Value
from planbuilder.values.numbers import number_text

TABLE = "cost_lines"
_FACTORS = ("volume_1", "volume_2", "volume_3", "volume_4", "unit_price")


def examined(line: CostLine) -> frozenset[Ref]:
    """Name every cell that can bear on the amount of a line."""
    return cells((line, name) for name in (*_FACTORS, "tax"))


def net(_: Desk, line: CostLine) -> Value:
    """Multiply volumes and unit price, before PPN."""
    given = cells((line, name) for name in _FACTORS if getattr(line, name) is not None)
    under = cells((line, name) for name in _FACTORS)
    return Value(line_amount(line), Kind.RUPIAH, "Rp", given or under, under=under)


def tax(_: Desk, line: CostLine) -> Value:
    """Compute the PPN of a line."""
    return Value(line_tax(line), Kind.RUPIAH, "Rp", examined(line), under=examined(line))


def gross(desk: Desk, line: CostLine) -> Value:
    """Compute the amount with PPN."""
    return net(desk, line) + tax(desk, line)


def coefficient(_: Desk, line: CostLine) -> Value:
    """Write the volumes with their units: "2 Orang x 3 Hari"."""
    factors = line_factors(line)
    names = [name for _, _, name in factors] + [f"unit_{name[-1]}" for _, _, name in factors]
    words = " x ".join(f"{number_text(volume)} {unit or ''}".strip() for volume, unit, _ in factors)
    under = cells((line, name) for name in _FACTORS[:-1])
    return derived(words or None, Kind.TEXT, cells((line, name) for name in names), under)


def volume(_: Desk, line: CostLine) -> Value:
    """Multiply the volumes."""
    names = [name for *_other, name in line_factors(line)]
    whole = prod((getattr(line, name) for name in names), start=Decimal(1)) if names else None
    under = cells((line, name) for name in _FACTORS[:-1])
    return derived(whole, Kind.DECIMAL, cells((line, name) for name in names), under)


def unit(_: Desk, line: CostLine) -> Value:
    """Write the units of the volumes: "Orang/Hari"."""
    factors = line_factors(line)
    refs = cells((line, f"unit_{factor[2][-1]}") for factor in factors)
    under = cells((line, name) for name in _FACTORS[:-1])
    words = "/".join(factor[1] for factor in factors if factor[1])
    return derived(words or None, Kind.CODE, refs, under)


def account_name(desk: Desk, line: CostLine) -> Value:
    """Name the account officially."""
    entry = desk.plan.codes.accounts.get(line.account)
    return derived(entry.name if entry else None, Kind.TEXT, cells([(line, "account")]))


FACTS: Facts = {
    "amount": Fact("Jumlah", net, Kind.RUPIAH, "Rp"),
    "tax_amount": Fact("PPN", tax, Kind.RUPIAH, "Rp"),
    "gross": Fact("Jumlah dengan PPN", gross, Kind.RUPIAH, "Rp"),
    "coefficient": Fact("Koefisien", coefficient),
    "volume": Fact("Volume", volume, Kind.DECIMAL),
    "unit": Fact("Satuan", unit, Kind.CODE),
    "account_name": Fact("Nama rekening", account_name),
}
