"""What follows for a factory? How far its material goes, what it makes in a year, and what it needs to run."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from planbuilder.compose.facts.fact import Fact, Facts, cells
from planbuilder.compose.facts.plan import balance_result, balanced_cells
from planbuilder.compose.titles import lowered
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.results import Result, Results
from planbuilder.model.choices import CONDITION_STATES, CONDITIONS
from planbuilder.model.materials import balances_of
from planbuilder.model.measures import yearly_capacity
from planbuilder.model.plan import Plan
from planbuilder.model.restart import Condition, Question, conditions, questions
from planbuilder.model.tables.factories import Factory
from planbuilder.values import Kind, Ref, Value

TABLE = "factories"
FULL = 100
_SUPPLY = ("material_need", "material_supply")
_CAPACITY = ("capacity", "capacity_unit", "capacity_period", "working_days")
_UNNAMED = {
    "business": "pemilik atau pengelola pabrik",
    "material": "dinas yang membina bahan bakunya",
    "site": "perangkat daerah setempat",
}
"""Whom to ask where nobody is known by name."""


def coverage(_: Desk, factory: Factory) -> Value:
    """Tell how much of a hundred parts of its need is supplied; missing for a need of nothing."""
    need, supply = factory.material_need, factory.material_supply
    known = supply * FULL / need if need and supply is not None else None
    return Value(known, Kind.PERCENT, "%", cells((factory, name) for name in _SUPPLY))


def material_gap(_: Desk, factory: Factory) -> Value:
    """Subtract the supply from the need; below zero where more is supplied."""
    need, supply = factory.material_need, factory.material_supply
    known = need - supply if need is not None and supply is not None else None
    return Value(known, Kind.DECIMAL, factory.material_unit or "", cells((factory, name) for name in _SUPPLY))


def capacity_a_year(_: Desk, factory: Factory) -> Value:
    """Extend the capacity over a year where that is exact."""
    return Value(
        yearly_capacity(factory), Kind.DECIMAL, factory.capacity_unit or "",
        cells((factory, name) for name in _CAPACITY),
    )  # fmt: skip


def output_a_year(_: Desk, factory: Factory) -> Value:
    """Take the used part of the yearly capacity."""
    whole, used = yearly_capacity(factory), factory.utilisation
    known = whole * used / Decimal(FULL) if whole is not None and used is not None else None
    read = cells((factory, name) for name in (*_CAPACITY, "utilisation"))
    return Value(known, Kind.DECIMAL, factory.capacity_unit or "", read)


def alike(desk: Desk, factory: Factory) -> object:
    """Find the factories with the same KBLI code that serve to compare."""
    compared = desk.plan.once(_compared).get(factory.kbli, ())
    found = tuple(one for one in compared if one.key != factory.key)
    return desk.selection(TABLE, found, desk.plan.once(_comparing))


def _comparing(plan: Plan) -> frozenset[Ref]:
    """Name every cell that decides which factories are compared."""
    return cells((one, name) for one in plan.rows(Factory) for name in ("kbli", "purpose"))


def _compared(plan: Plan) -> Mapping[str | None, list[Factory]]:
    """Gather the factories that serve to compare, by KBLI code."""
    found: dict[str | None, list[Factory]] = {}
    for one in plan.rows(Factory):
        if one.purpose == "comparison" and one.kbli is not None:
            found.setdefault(one.kbli, []).append(one)
    return found


def supplies(desk: Desk, factory: Factory) -> Results:
    """List the balances of its raw materials in its regency."""
    found = tuple(balance_result(desk, one) for one in balances_of(desk.plan, factory))
    return Results(found, balanced_cells(desk))


def needs(_: Desk, factory: Factory) -> Results:
    """List the conditions under which it runs: `name` and `state`."""
    found = conditions(factory)
    read = cells(source for one in found for source in one.sources)
    return Results(tuple(map(_need, found)), read)


def _need(one: Condition) -> Result:
    read = cells(one.sources)
    name = Value(one.name, Kind.CHOICE, refs=read, label=CONDITIONS[one.name])
    state = Value(one.state, Kind.CHOICE, refs=read, label=CONDITION_STATES[one.state])
    return Result({"name": name, "state": state})


def readiness_to_run(_: Desk, factory: Factory) -> Value:
    """Sum its conditions up: all met, at least one unknown, or known and not all met."""
    found = conditions(factory)
    states = {one.state for one in found}
    whole = "unknown" if "unknown" in states else "met" if states == {"met"} else "unmet"
    read = cells(source for one in found for source in one.sources)
    return Value(whole, Kind.CHOICE, refs=read, label=CONDITION_STATES[whole])


def asked(desk: Desk, factory: Factory) -> Results:
    """List who can answer what: `respondent`, and the `facts` that are unknown."""
    found = tuple(_question(desk, factory, one) for one in questions(desk.plan, factory))
    asked_of = cells(source for one in conditions(factory) for source in one.sources)
    under = desk.plan.once(_answering).union(asked_of, balanced_cells(desk), cells([(factory, "owner")]))
    return Results(found, under)


def _answering(plan: Plan) -> frozenset[Ref]:
    """Name every cell that decides which office answers."""
    return cells((office, "regency") for office in plan.table("offices"))


def _question(desk: Desk, factory: Factory, one: Question) -> Result:
    read = cells(one.sources) | cells((factory, name) for name in one.columns)
    titles = tuple(_title(desk, name) for name in one.columns)
    return Result(
        {
            "respondent": Value(one.respondent or _UNNAMED[one.about], refs=read),
            "facts": Value(titles, Kind.LIST, refs=read),
        },
    )


def _title(desk: Desk, name: str) -> str:
    column = desk.field(TABLE, name)
    return lowered(column.title) if column is not None else name


FACTS: Facts = {
    "coverage": Fact("Kecukupan bahan baku", coverage, Kind.PERCENT, "%"),
    "material_gap": Fact("Kekurangan bahan baku", material_gap, Kind.DECIMAL),
    "capacity_a_year": Fact("Kapasitas setahun", capacity_a_year, Kind.DECIMAL),
    "output_a_year": Fact("Kapasitas terpakai setahun", output_a_year, Kind.DECIMAL),
    "alike": Fact("Pabrik pembanding sejenis", alike, references=TABLE, many=True, is_kept=True),
    "supplies": Fact("Neraca bahan baku", supplies, absent=Results(), is_kept=True),
    "needs": Fact("Syarat beroperasi", needs, absent=Results()),
    "readiness_to_run": Fact("Kesiapan beroperasi", readiness_to_run, Kind.CHOICE, choices=CONDITION_STATES),
    "questions": Fact("Yang masih harus dijawab", asked, absent=Results(), is_kept=True),
}
