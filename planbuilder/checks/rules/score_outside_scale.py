"""Does each score lie on the scale of its criterion?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.scores import Score
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SCORE-02",
    Severity.ERROR,
    Words("Skor di luar skala", "Score outside its scale"),
    Words(
        "Skor dinyatakan sebagai bagian dari skala kriterianya; di luar skala peringkatnya salah.",
        "A score counts as a share of its criterion's scale; outside of it the ranking is wrong.",
    ),
    Words(
        "skor {score} di luar skala {low} sampai {high} kriteria {criterion}",
        "the score {score} is outside the scale {low} to {high} of criterion {criterion}",
    ),
    Words("perbaiki skor atau skalanya", "mend the score or the scale"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare each score with the scale, where the scale is one."""
    for score in plan.rows(Score):
        criterion = plan.get(Criterion, score.criterion)
        if criterion is None or score.score is None or criterion.minimum is None or criterion.maximum is None:
            continue
        is_scale = criterion.minimum < criterion.maximum
        if is_scale and not criterion.minimum <= score.score <= criterion.maximum:
            yield report(
                PROBLEM,
                plan.place(score, "score"),
                score=number_text(score.score),
                low=number_text(criterion.minimum),
                high=number_text(criterion.maximum),
                criterion=criterion.key,
            )


_CRITERIA = "id,name,weight,direction,minimum,maximum\nK1,Bahan baku,100,benefit,1,5\n"
_CENTRES = "id,kind,name,commodity,status,regency\nS01,sentra,Sentra Utara,rotan,planned,64.72\n"
FIRES: Files = {
    "criteria.csv": _CRITERIA,
    "centres.csv": _CENTRES,
    "scores.csv": "centre,criterion,score\nS01,K1,7\n",
}
PLACE = "scores.csv:2:score"
QUIET: Files = {
    "criteria.csv": _CRITERIA,
    "centres.csv": _CENTRES,
    "scores.csv": "centre,criterion,score\nS01,K1,5\n",
}
