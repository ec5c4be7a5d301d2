"""Was each factory built before it stopped?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.factories import Factory

PROBLEM = Problem(
    "DATE-01",
    Severity.ERROR,
    Words("Pabrik berhenti sebelum dibangun", "Factory stopped before it was built"),
    Words(
        "Pabrik tidak dapat berhenti sebelum selesai dibangun.", "A factory cannot stop before it is built."
    ),
    Words(
        "berhenti tahun {stopped}, sebelum dibangun tahun {built}",
        "it stopped in {stopped}, before it was built in {built}",
    ),
    Words("tukar atau perbaiki kedua tahun itu", "swap or mend the two years"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the two years of each factory."""
    for factory in plan.rows(Factory):
        built, stopped = factory.built_year, factory.stopped_year
        if built is not None and stopped is not None and stopped < built:
            yield report(PROBLEM, plan.place(factory, "stopped_year"), built=built, stopped=stopped)


_HEAD = "id,purpose,name,product,regency,status,built_year,stopped_year,cause,material_need,material_supply,material_unit,production_cost,selling_price,price_unit,operator,water,power,sources\n"
_FACTS = "bahan baku kurang,900,1000,Ton,8000,9000,Kg,Koperasi,yes,yes,s1\n"
FIRES: Files = {"factories.csv": _HEAD + f"P01,inventory,Pabrik Karet,karet,64.72,stopped,2017,2014,{_FACTS}"}
PLACE = "factories.csv:2:stopped_year"
QUIET: Files = {"factories.csv": _HEAD + f"P01,inventory,Pabrik Karet,karet,64.72,stopped,2014,2017,{_FACTS}"}
