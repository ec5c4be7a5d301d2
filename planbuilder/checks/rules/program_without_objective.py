"""Does each program serve an objective?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "CASCADE-03",
    Severity.WARNING,
    Words("Program tanpa sasaran", "Program without an objective"),
    Words(
        "Tabel lima tahun mengelompokkan program di bawah sasarannya [V: tabel T-C.27]; program tanpa sasaran tidak memiliki tempat.",
        "The five-year table gathers programs below their objective [V: table T-C.27]; one without has no place in it.",
    ),
    Words("program {code} tidak menunjuk sasaran", "program {code} names no objective"),
    Words("isi kolom objective", "fill in the column objective"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report programs without an objective."""
    for activity in plan.rows(Activity):
        if level_of(activity.code or "") == "program" and activity.objective is None:
            yield report(PROBLEM, plan.place(activity, "objective"), code=activity.code).about(
                activity.ref("objective")
            )


FIRES: Files = {"activities.csv": BASE["activities.csv"].replace("A1,3.31.02,SS1,", "A1,3.31.02,,")}
PLACE = "activities.csv:2:objective"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
