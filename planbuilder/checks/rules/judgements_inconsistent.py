"""Do the judgements of pairs agree with one another?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.judgements import Judgement
from planbuilder.model.weights import weighing
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SCORE-08",
    Severity.WARNING,
    Words("Perbandingan kriteria tidak konsisten", "Judgements contradict one another"),
    Words(
        "Rasio konsistensi di atas 0,10 berarti perbandingan saling bertentangan dan perlu diulang [V: Saaty 1980].",
        "A consistency ratio above 0.10 means that judgements contradict one another and want another round [V: Saaty 1980].",
    ),
    Words("rasio konsistensi {ratio} melebihi 0,10", "the consistency ratio {ratio} is above 0.10"),
    Words(
        "tinjau kembali perbandingan yang paling menyimpang bersama tim penilai",
        "look again at the judgements that stand out most, with those who made them",
    ),
)
HIGHEST = Decimal("0.10")


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the consistency ratio with what is usually accepted."""
    ratio = weighing(plan).consistency
    for first in plan.rows(Judgement)[:1] if ratio is not None and ratio > HIGHEST else ():
        yield report(PROBLEM, plan.place(first, "value"), ratio=number_text(ratio or 0))


_CRITERIA = "id,name,weight,direction,minimum,maximum\n"
_ROWS = _CRITERIA + "K1,Bahan baku,,benefit,1,5\nK2,Pasar,,benefit,1,5\nK3,Lahan,,benefit,1,5\n"
_HEAD = "first,second,value\n"
FIRES: Files = {"criteria.csv": _ROWS, "judgements.csv": _HEAD + "K1,K2,9\nK2,K3,9\nK3,K1,9\n"}
PLACE = "judgements.csv:2:value"
QUIET: Files = {"criteria.csv": _ROWS, "judgements.csv": _HEAD + "K1,K2,2\nK1,K3,4\nK2,K3,2\n"}
