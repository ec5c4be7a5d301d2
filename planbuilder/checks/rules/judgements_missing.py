"""Is every pair of criteria judged, once any is?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.judgements import Judgement
from planbuilder.model.weights import weighing

PROBLEM = Problem(
    "SCORE-07",
    Severity.ERROR,
    Words("Perbandingan kriteria belum lengkap", "Judgements of pairs are missing"),
    Words(
        "Bobot dihitung dari semua pasangan; tanpa satu pasangan pun bobot dan peringkat tidak dihitung.",
        "Weights follow from all pairs; while one is missing, there are neither weights nor ranks.",
    ),
    Words(
        "pasangan kriteria yang belum dibandingkan: {pairs} (seluruhnya {count})",
        "pairs of criteria that are not judged: {pairs} ({count} in all)",
    ),
    Words(
        "tambahkan perbandingannya, atau tulis bobot setiap kriteria dan kosongkan tabel ini",
        "add the judgements, or write a weight for each criterion and empty this table",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Name the pairs that lack a judgement."""
    unjudged = weighing(plan).unjudged
    for first in plan.rows(Judgement)[:1] if unjudged else ():
        pairs = listed(f"{one}–{other}" for one, other in unjudged)
        yield report(PROBLEM, plan.place(first, "second"), count=len(unjudged), pairs=pairs)


_CRITERIA = "id,name,weight,direction,minimum,maximum\n"
_ROWS = _CRITERIA + "K1,Bahan baku,,benefit,1,5\nK2,Pasar,,benefit,1,5\nK3,Lahan,,benefit,1,5\n"
_PAIRS = "first,second,value\nK1,K2,2\nK1,K3,4\n"
FIRES: Files = {"criteria.csv": _ROWS, "judgements.csv": _PAIRS}
PLACE = "judgements.csv:2:second"
QUIET: Files = {"criteria.csv": _ROWS, "judgements.csv": _PAIRS + "K2,K3,2\n"}
