"""Do the weights of all criteria make 100?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.criteria import Criterion
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SCORE-01",
    Severity.ERROR,
    Words("Bobot tidak berjumlah 100", "Weights do not make 100"),
    Words(
        "Bobot kriteria tercetak sebagai persen dan harus berjumlah tepat 100 [V: kajian sentra yang memakai AHP].",
        "Weights are printed as percent and must make exactly 100 [V: studies of sentra that use AHP].",
    ),
    Words("bobot {count} kriteria berjumlah {total}", "the weights of {count} criteria make {total}"),
    Words("ubah bobotnya hingga berjumlah 100", "change the weights until they make 100"),
)
WHOLE = 100


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Add up the weights, once each criterion has one."""
    criteria = plan.rows(Criterion)
    weights = [criterion.weight for criterion in criteria if criterion.weight is not None]
    if criteria and len(weights) == len(criteria) and sum(weights) != WHOLE:
        place = plan.place(criteria[0], "weight")
        yield report(PROBLEM, place, count=len(criteria), total=number_text(sum(weights)))


_HEAD = "id,name,weight,direction,minimum,maximum\n"
FIRES: Files = {"criteria.csv": _HEAD + "K1,Bahan baku,60,benefit,1,5\nK2,Pasar,30,benefit,1,5\n"}
PLACE = "criteria.csv:2:weight"
QUIET: Files = {"criteria.csv": _HEAD + "K1,Bahan baku,60,benefit,1,5\nK2,Pasar,40,benefit,1,5\n"}
