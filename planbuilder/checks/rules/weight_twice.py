"""Are weights given once: by hand or by judgements?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.judgements import Judgement
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SCORE-09",
    Severity.ERROR,
    Words("Bobot ditulis dan dihitung", "Weight both written and computed"),
    Words(
        "Bobot berasal dari satu tempat: kolom bobot atau tabel perbandingan.",
        "Weights come from one place: the column or the judgements of pairs.",
    ),
    Words(
        "bobot {weight} tidak dipakai karena tabel perbandingan terisi",
        "the weight {weight} is not used, since there are judgements of pairs",
    ),
    Words(
        "kosongkan bobot semua kriteria, atau hapus tabel perbandingan",
        "empty the weights of all criteria, or remove the judgements",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Name the first weight that stands beside judgements."""
    weights = [row for row in plan.rows(Criterion) if row.weight is not None]
    for row in weights[:1] if plan.rows(Judgement) else ():
        yield report(PROBLEM, plan.place(row, "weight"), weight=number_text(row.weight or 0))


_CRITERIA = "id,name,weight,direction,minimum,maximum\n"
_PAIRS = {"judgements.csv": "first,second,value\nK1,K2,1\n"}
_WEIGHED = "K1,Bahan baku,50,benefit,1,5\nK2,Pasar,50,benefit,1,5\n"
FIRES: Files = {"criteria.csv": _CRITERIA + _WEIGHED, **_PAIRS}
PLACE = "criteria.csv:2:weight"
QUIET: Files = {"criteria.csv": _CRITERIA + "K1,Bahan baku,,benefit,1,5\nK2,Pasar,,benefit,1,5\n", **_PAIRS}
