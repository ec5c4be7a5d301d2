"""Which factories need more material than there is?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.factories import Factory
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "IDLE-04",
    Severity.NOTE,
    Words("Pasokan bahan baku kurang", "Too little material"),
    Words(
        "Pabrik tanpa bahan baku yang cukup berhenti lagi; usulannya perlu menjelaskan sumber pasokan.",
        "A factory without enough material stops again; its proposal should explain where it comes from.",
    ),
    Words("pasokan {supply} di bawah kebutuhan {need}", "a supply of {supply} is below the need of {need}"),
    Words(
        "periksa kedua angkanya, atau jelaskan dalam narasi",
        "check the two figures, or explain them in the narrative",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare need and supply of each factory that gives both."""
    for factory in plan.rows(Factory):
        need, supply = factory.material_need, factory.material_supply
        if need is not None and supply is not None and supply < need:
            place = plan.place(factory, "material_supply")
            yield report(PROBLEM, place, need=number_text(need), supply=number_text(supply))


_HEAD = "id,purpose,name,product,regency,status,material_need,material_supply,material_unit,sources\n"
FIRES: Files = {"factories.csv": _HEAD + "P01,comparison,Pabrik Karet,karet,64.72,operating,900,300,Ton,s1\n"}
PLACE = "factories.csv:2:material_supply"
QUIET: Files = {
    "factories.csv": _HEAD + "P01,comparison,Pabrik Karet,karet,64.72,operating,900,1000,Ton,s1\n"
}
