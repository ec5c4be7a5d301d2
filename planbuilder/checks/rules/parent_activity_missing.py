"""Stands above each subactivity its activity, and above each activity its program?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of, parent_code
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "LEVEL-05",
    Severity.WARNING,
    Words("Program atau kegiatan di atasnya tidak ada", "Program or activity above is missing"),
    Words(
        "Jumlah program dihitung dari kegiatan dan subkegiatan di bawahnya; tanpa baris induk pagunya tidak tercetak.",
        "A program is added up from what stands below it; without the row above, a ceiling is not printed.",
    ),
    Words(
        "kode {code} tidak memiliki baris {parent} di atasnya",
        "code {code} has no row {parent} above it",
    ),
    Words("tambahkan baris {parent}", "add a row {parent}"),
)
_BELOW = frozenset({"activity", "subactivity"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the row right above each activity."""
    for activity in plan.rows(Activity):
        code = activity.code or ""
        if level_of(code) not in _BELOW or code not in plan.codes.nomenclature:
            continue
        parent = parent_code(code)
        if not plan.related(Activity, "code", parent):
            yield report(PROBLEM, plan.place(activity, "code"), code=code, parent=parent)


FIRES: Files = {
    "activities.csv": BASE["activities.csv"] + "A4,3.31.03.1.01,,,dinas,,,,,,\n",
    "indicators.csv": BASE["indicators.csv"] + "I4,A4,Dokumen izin,Dokumen,up,1,2,3,4,5,6\n",
}
PLACE = "activities.csv:5:code"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
