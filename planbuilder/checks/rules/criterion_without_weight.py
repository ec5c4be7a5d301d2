"""Has each criterion a weight?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.judgements import Judgement

PROBLEM = Problem(
    "SCORE-10",
    Severity.ERROR,
    Words("Kriteria tanpa bobot", "Criterion without a weight"),
    Words(
        "Kriteria tanpa bobot tidak ikut dalam penilaian, sehingga bobot yang tercetak tidak lengkap.",
        "A criterion without a weight does not count, so the printed weights would not be complete.",
    ),
    Words("kriteria {name} tidak berbobot", "the criterion {name} has no weight"),
    Words(
        "isi bobotnya, atau isi tabel perbandingan bagi semua pasangan kriteria",
        "write its weight, or judge all pairs of criteria",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for a weight, where nobody has judged pairs instead."""
    for row in plan.rows(Criterion) if not plan.rows(Judgement) else ():
        if row.weight is None:
            yield report(PROBLEM, plan.place(row, "weight"), name=row.name or row.id)


_CRITERIA = "id,name,weight,direction,minimum,maximum\n"
FIRES: Files = {"criteria.csv": _CRITERIA + "K1,Bahan baku,60,benefit,1,5\nK2,Pasar,,benefit,1,5\n"}
PLACE = "criteria.csv:3:weight"
QUIET: Files = {"criteria.csv": _CRITERIA + "K1,Bahan baku,60,benefit,1,5\nK2,Pasar,40,benefit,1,5\n"}
