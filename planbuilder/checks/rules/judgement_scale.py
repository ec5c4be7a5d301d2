"""Does each judgement of a pair stand on the scale from 1 to 9?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.judgements import Judgement
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SCORE-06",
    Severity.ERROR,
    Words("Nilai perbandingan di luar skala", "Judgement outside its scale"),
    Words(
        "Perbandingan berpasangan dinilai dari 1 (sama penting) sampai 9 (mutlak lebih penting); yang lebih penting ditulis lebih dahulu [V: Saaty 1980].",
        "Pairs are judged from 1 (equal) to 9 (absolutely more); whichever matters more comes first [V: Saaty 1980].",
    ),
    Words("nilai {value} berada di luar 1 sampai 9", "the value {value} is outside 1 to 9"),
    Words(
        "tulis 1 sampai 9, dan tukar kedua kriteria bila yang kedua lebih penting",
        "write 1 to 9, and swap the criteria where the second matters more",
    ),
)
LOWEST, HIGHEST = 1, 9


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at each judgement."""
    for row in plan.rows(Judgement):
        if row.value is not None and not LOWEST <= row.value <= HIGHEST:
            yield report(PROBLEM, plan.place(row, "value"), value=number_text(row.value))


_CRITERIA = "id,name,weight,direction,minimum,maximum\n"
_ROWS = _CRITERIA + "K1,Bahan baku,,benefit,1,5\nK2,Pasar,,benefit,1,5\n"
FIRES: Files = {"criteria.csv": _ROWS, "judgements.csv": "first,second,value\nK1,K2,12\n"}
PLACE = "judgements.csv:2:value"
QUIET: Files = {"criteria.csv": _ROWS, "judgements.csv": "first,second,value\nK1,K2,3\n"}
