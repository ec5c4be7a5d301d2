"""Has each centre that is scored a score on every criterion?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.order import natural
from planbuilder.model.ranking import Standing, ranking
from planbuilder.model.tables.scores import Score
from planbuilder.values import Ref

PROBLEM = Problem(
    "SCORE-03",
    Severity.WARNING,
    Words("Skor belum lengkap", "Scores are missing"),
    Words(
        "Sentra tanpa skor lengkap tidak mendapat peringkat; skor kosong tidak dihitung nol.",
        "A centre without all scores has no rank; a missing score does not count as zero.",
    ),
    Words(
        "{count} dari {total} sentra yang dinilai belum memiliki skor lengkap: {rows}",
        "{count} of {total} scored centres lack a score: {rows}",
    ),
    Words(
        "lengkapi skornya, atau keluarkan sentra itu dari penilaian",
        "complete the scores, or take the centre out",
    ),
    task=Words("isi {row}", "fill in score {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the centres of the ranking that lack scores, each with its criteria."""
    standings = ranking(plan)
    found = (standing for standing in standings.values() if standing.missing)
    lacking = sorted(found, key=lambda standing: natural(standing.centre))
    named = listed(f"{s.centre} ({listed(c.key for c in s.missing)})" for s in lacking)
    cells = [Ref(Score.table_name, f"{s.centre}/{c.key}", "score") for s in lacking for c in s.missing]
    for first in lacking[:1]:
        yield report(
            PROBLEM, _place(plan, first), count=len(lacking), total=len(standings), rows=named
        ).about(*cells)


def _place(plan: Plan, standing: Standing) -> Location:
    """Find the empty score; a wide sheet has no row for it, so there the centre it belongs to."""
    scores = plan.related(Score, "centre", standing.centre)
    absent = {criterion.key for criterion in standing.missing}
    empty = [score for score in scores if score.criterion in absent]
    return plan.place(empty[0], "score") if empty else plan.place(scores[0], "centre")


_CRITERIA = (
    "id,name,weight,direction,minimum,maximum\nK1,Bahan baku,60,benefit,1,5\nK2,Pasar,40,benefit,1,5\n"
)
_CENTRES = "id,kind,name,commodity,status,regency\nS01,sentra,Sentra Utara,rotan,planned,64.72\n"
FIRES: Files = {
    "criteria.csv": _CRITERIA,
    "centres.csv": _CENTRES,
    "scores.csv": "centre,criterion,score\nS01,K1,4\nS01,K2,\n",
}
PLACE = "scores.csv:3:score"
QUIET: Files = {
    "criteria.csv": _CRITERIA,
    "centres.csv": _CENTRES,
    "scores.csv": "centre,criterion,score\nS01,K1,4\nS01,K2,3\n",
}
