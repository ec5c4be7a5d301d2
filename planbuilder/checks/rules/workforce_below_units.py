"""Has each centre at least one worker a business unit?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.centres import Centre

PROBLEM = Problem(
    "SENTRA-02",
    Severity.WARNING,
    Words("Tenaga kerja kurang dari unit usaha", "Fewer workers than units"),
    Words(
        "Setiap unit usaha dijalankan sedikitnya satu orang; angka yang lebih kecil biasanya tertukar kolom.",
        "Each unit is run by at least one person; a smaller figure mostly stands in the wrong column.",
    ),
    Words("{workforce} tenaga kerja pada {units} unit usaha", "{workforce} workers in {units} units"),
    Words("periksa kedua angkanya", "check the two figures"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare workers and units of each centre that gives both."""
    for centre in plan.rows(Centre):
        workforce, units = centre.workforce, centre.units
        if workforce is not None and units is not None and workforce < units:
            yield report(PROBLEM, plan.place(centre, "workforce"), workforce=workforce, units=units)


_HEAD = "id,kind,name,commodity,status,regency,units,workforce,sources\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Madu,madu,planned,64.72,24,12,s1\n"}
PLACE = "centres.csv:2:workforce"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Madu,madu,planned,64.72,12,24,s1\n"}
