"""Which centres share a rank?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.ranking import ranking
from planbuilder.model.tables.scores import Score

PROBLEM = Problem(
    "SCORE-05",
    Severity.NOTE,
    Words("Peringkat sama", "Shared rank"),
    Words(
        "Sentra bernilai sama mendapat peringkat yang sama; urutan pendanaan di antaranya harus diputuskan.",
        "Centres of one score share a rank; which of them is funded first is left to decide.",
    ),
    Words(
        "{count} sentra berbagi peringkat dengan sentra lain: {rows}",
        "{count} centres share their rank with another: {rows}",
    ),
    Words(
        "putuskan urutannya dalam rapat, atau tambah kriteria",
        "decide on their order in a meeting, or add a criterion",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the centres that share a rank, each with its rank."""
    tied = [standing for standing in ranking(plan).values() if standing.is_tied]
    rows = listed(f"{standing.centre} ({standing.rank})" for standing in tied)
    for standing in tied[:1]:
        first = plan.related(Score, "centre", standing.centre)[0]
        yield report(PROBLEM, plan.place(first, "centre"), count=len(tied), rows=rows)


_CRITERIA = "id,name,weight,direction,minimum,maximum\nK1,Bahan baku,100,benefit,1,5\n"
_CENTRES = """\
id,kind,name,commodity,status,regency
S01,sentra,Sentra Utara,rotan,planned,64.72
S02,sentra,Sentra Selatan,rotan,planned,64.72
"""
FIRES: Files = {
    "criteria.csv": _CRITERIA,
    "centres.csv": _CENTRES,
    "scores.csv": "centre,criterion,score\nS01,K1,4\nS02,K1,4\n",
}
PLACE = "scores.csv:2:centre"
QUIET: Files = {
    "criteria.csv": _CRITERIA,
    "centres.csv": _CENTRES,
    "scores.csv": "centre,criterion,score\nS01,K1,4\nS02,K1,3\n",
}
