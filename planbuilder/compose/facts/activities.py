"""What follows from the code of an activity? Its name, level, place in the tree, and its computed ceilings."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, amount, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.years import YearView
from planbuilder.model.choices import ACTIVITY_LEVELS
from planbuilder.model.money import activity_ceiling, activity_total
from planbuilder.model.nomenclature import level_of, parent_code
from planbuilder.model.plan import Plan
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tree import children, parent, subactivities
from planbuilder.values import Kind, Ref, Value

TABLE = "activities"


def _tree(desk: Desk) -> frozenset[Ref]:
    return desk.plan.once(_tree_cells)


def _tree_cells(plan: Plan) -> frozenset[Ref]:
    """Name the cells that make the tree: the codes, and the offices where several have one code."""
    return cells((row, name) for row in plan.table(TABLE) for name in ("code", "office"))


def _from_code(desk: Desk, activity: Activity, name: str) -> Value:
    entry = desk.plan.codes.nomenclature.get(activity.code)
    said = getattr(entry, name) if entry is not None else ""
    return derived(said or None, Kind.TEXT, cells([(activity, "code")]))


def _field(activity: Activity) -> str:
    """Cut the code to its field of government: "3.31"."""
    code = activity.code or ""
    while code and level_of(code) != "field":
        code = parent_code(code)
    return code


def field_code(_: Desk, activity: Activity) -> Value:
    """Give the code of the field of government."""
    return derived(_field(activity) or None, Kind.CODE, cells([(activity, "code")]))


def field_name(desk: Desk, activity: Activity) -> Value:
    """Give the official name of the field of government."""
    entry = desk.plan.codes.nomenclature.get(_field(activity))
    return derived(entry.name if entry else None, Kind.TEXT, cells([(activity, "code")]))


def level(_: Desk, activity: Activity) -> Value:
    """Program, activity or subactivity."""
    found = level_of(activity.code or "")
    known = found if found in ACTIVITY_LEVELS else None
    return Value(known, Kind.CHOICE, refs=cells([(activity, "code")]), label=ACTIVITY_LEVELS.get(found, ""))


def above(desk: Desk, activity: Activity) -> object:
    """Find the row above it."""
    return desk.row(TABLE, parent(desk.plan, activity), _tree(desk))


def below(desk: Desk, activity: Activity) -> object:
    """List the rows right below it."""
    return desk.selection(TABLE, children(desk.plan, activity), _tree(desk))


def ceilings(desk: Desk, activity: Activity) -> YearView:
    """Compute the ceiling of each year, for every level."""

    def of_year(year: int) -> Value:
        examined = cells((row, f"ceiling_{year}") for row in subactivities(desk.plan, activity))
        return amount(activity_ceiling(desk.plan, activity, year), examined | _tree(desk))

    return YearView("Pagu", desk.years, of_year)


def total(desk: Desk, activity: Activity) -> Value:
    """Add up the ceilings of all years."""
    rows = subactivities(desk.plan, activity)
    examined = cells((row, f"ceiling_{year}") for row in rows for year in desk.years)
    return amount(activity_total(desk.plan, activity), examined | _tree(desk))


def funding_source_name(desk: Desk, activity: Activity) -> Value:
    """Name the funding source officially."""
    entry = desk.plan.codes.funding_sources.get(activity.funding_source)
    return derived(entry.name if entry else None, Kind.TEXT, cells([(activity, "funding_source")]))


FACTS: Facts = {
    "name": Fact("Nama", lambda desk, row: _from_code(desk, row, "name")),
    "level": Fact("Tingkat", level, Kind.CHOICE, choices=ACTIVITY_LEVELS),
    "field_code": Fact("Kode bidang urusan", field_code, Kind.CODE),
    "field_name": Fact("Bidang urusan", field_name),
    "parent": Fact("Induk", above, references=TABLE),
    "children": Fact("Bagian", below, references=TABLE, many=True),
    "amount": Fact("Pagu", ceilings, Kind.RUPIAH, "Rp", yearly=True),
    "total": Fact("Jumlah pagu", total, Kind.RUPIAH, "Rp"),
    "official_indicator": Fact("Indikator nomenklatur", lambda desk, row: _from_code(desk, row, "indicator")),
    "official_unit": Fact("Satuan nomenklatur", lambda desk, row: _from_code(desk, row, "unit")),
    "funding_source_name": Fact("Sumber dana", funding_source_name),
}
