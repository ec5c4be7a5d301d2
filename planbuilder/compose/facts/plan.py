"""What do analyses of the whole plan find? Balances of raw material, and in what areas are concentrated."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.results import Result, Results
from planbuilder.model.choices import BALANCES, CONCENTRATIONS
from planbuilder.model.materials import Balance, balances
from planbuilder.model.plan import Plan
from planbuilder.model.quotients import MEASURES, NATION, Quotient, Uncomputed, quotients, uncomputed
from planbuilder.model.row import Row
from planbuilder.model.tables.plan import PlanInfo
from planbuilder.values import Kind, Ref, Value

TABLE = "plan"
FULL = 100
NATIONAL = "nasional"
_SETTLED = ("enough", "short")


def material_balances(desk: Desk, _: PlanInfo) -> Results:
    """List supply against need by commodity and regency."""
    return Results(tuple(balance_result(desk, one) for one in balances(desk.plan)), balanced_cells(desk))


def balanced_cells(desk: Desk) -> frozenset[Ref]:
    """Name every cell that decides which balances there are, and who has a part in them."""
    return desk.plan.once(_balanced)


def _balanced(plan: Plan) -> frozenset[Ref]:
    users = (*plan.table("centres"), *plan.table("factories"))
    used = cells((row, name) for row in users for name in ("raw_materials", "regency"))
    return used | cells(
        (row, name) for row in plan.table("raw_materials") for name in ("commodity", "regency", "year")
    )


def balance_result(desk: Desk, one: Balance) -> Result:
    """Show one balance: `commodity`, `regency`, `year`, `supply`, `need`, `unit`, `coverage`, `gap`, `state`, `users`."""
    read = cells(one.sources)
    supplied = frozenset(ref for ref in read if ref.table == "raw_materials") or read
    needed = frozenset(ref for ref in read if ref.table != "raw_materials") or read
    supply = Value(one.supply.known, Kind.DECIMAL, one.unit, supplied)
    need = Value(one.need.known, Kind.DECIMAL, one.unit, needed)
    return Result(
        {
            "commodity": Value(one.commodity, refs=_named(read, "commodity", "raw_materials")),
            "regency": desk.row("regencies", desk.find("regencies", one.regency), _named(read, "regency")),
            "year": Value(one.year, Kind.YEAR, refs=supplied),
            "supply": supply,
            "need": need,
            "unit": Value(one.unit or None, Kind.CODE, refs=read),
            "gap": need - supply if one.state in _SETTLED else Value(None, Kind.DECIMAL, refs=read),
            "is_whole": derived(one.is_whole, Kind.BOOL, read),
            "coverage": Value(one.coverage, Kind.PERCENT, "%", read),
            "state": Value(one.state, Kind.CHOICE, refs=read, label=BALANCES[one.state]),
            "users": Value(
                tuple(row.name or row.key for row in one.users) or None, Kind.LIST, refs=_users(one)
            ),
            "office": desk.row("offices", *_office(desk, one)),
        },
        _named(read, "raw_materials", "commodity", "regency"),
    )


def _named(read: frozenset[Ref], *fields: str) -> frozenset[Ref]:
    return frozenset(ref for ref in read if ref.field in fields)


def _office(desk: Desk, one: Balance) -> tuple[Row | None, frozenset[Ref]]:
    """Find the first office that tends the supply."""
    named = (desk.find("offices", row.office) for row in one.supplies if row.office is not None)
    pointing = cells((row, "office") for row in one.supplies) or cells(one.sources)
    return next((office for office in named if office is not None), None), pointing


def _users(one: Balance) -> frozenset[Ref]:
    return cells((row, name) for row in one.users for name in ("name", "raw_materials")) or cells(one.sources)


def location_quotients(desk: Desk, _: PlanInfo) -> Results:
    """List the quotients: `area`, `reference`, `part`, `whole`, `year`, `share`, `reference_share`, `quotient`, `state`."""
    return Results(tuple(_quotient(desk, one) for one in quotients(desk.plan)), _looked_at(desk))


def missing_quotients(desk: Desk, _: PlanInfo) -> Results:
    """List the parts without a quotient: `area`, `part`, `year`, and the areas whose figures are `lacking`."""
    return Results(tuple(_missing(desk, one) for one in uncomputed(desk.plan)), _looked_at(desk))


def _quotient(desk: Desk, one: Quotient) -> Result:
    read = cells(one.sources)
    column = desk.field("centres", one.measure) if one.measure in MEASURES else None
    return Result(
        {
            "area": _area(desk, one.area, read),
            "reference": _area(desk, one.reference, read),
            "part": Value(one.part, refs=read),
            "whole": Value(column.title if column else one.measure, refs=read),
            "year": Value(one.year, Kind.YEAR, refs=read),
            "share": Value(one.share * FULL, Kind.PERCENT, "%", read),
            "reference_share": Value(one.reference_share * FULL, Kind.PERCENT, "%", read),
            "quotient": Value(one.value, Kind.DECIMAL, refs=read),
            "state": Value(
                one.concentration, Kind.CHOICE, refs=read, label=CONCENTRATIONS[one.concentration]
            ),
        },
    )


def _missing(desk: Desk, one: Uncomputed) -> Result:
    read = cells(one.sources)
    lacking = dict.fromkeys(str(_area(desk, area, read).raw) for area, _ in one.lacking)
    return Result(
        {
            "area": _area(desk, one.area, read),
            "part": Value(one.part, refs=read),
            "year": Value(one.year, Kind.YEAR, refs=read),
            "lacking": Value(tuple(lacking), Kind.LIST, refs=read),
        },
    )


def _area(desk: Desk, code: str, read: frozenset[Ref]) -> Value:
    """Name an area: the nation, the province, or a regency; else its code."""
    info = desk.plan.info
    if code == NATION:
        return Value(NATIONAL, refs=read)
    if code == info.province:
        province = f"Provinsi {info.province_name}"
        return Value(province, refs=read | {info.ref("province_name"), info.ref("province")})
    found = desk.find("regencies", code)
    named = getattr(found, "name", None)
    return Value(named or code, refs=read | (cells([(found, "name")]) if found else frozenset()))


def _looked_at(desk: Desk) -> frozenset[Ref]:
    return desk.plan.once(_figures)


def _figures(plan: Plan) -> frozenset[Ref]:
    """Name every cell that can bear on a quotient."""
    published = ((row, name) for row in plan.table("statistics") for name in ("value", "part_of"))
    centres = (
        (row, name) for row in plan.table("centres") for name in ("kind", "commodity", "regency", *MEASURES)
    )
    return cells(published) | cells(centres)


FACTS: Facts = {
    "material_balances": Fact("Neraca bahan baku", material_balances, absent=Results(), is_kept=True),
    "location_quotients": Fact("Location quotient", location_quotients, absent=Results(), is_kept=True),
    "missing_quotients": Fact(
        "Location quotient yang belum dihitung", missing_quotients, absent=Results(), is_kept=True
    ),
}
