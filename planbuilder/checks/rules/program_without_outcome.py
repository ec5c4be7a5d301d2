"""Has each program an outcome?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "CASCADE-05",
    Severity.WARNING,
    Words("Program tanpa hasil", "Program without an outcome"),
    Words(
        "Setiap program memiliki paling sedikit satu hasil (outcome) [V: cascading RPJMD dan Renstra daerah].",
        "Each program has at least one outcome [V: cascades of regional plans].",
    ),
    Words("program {code} tidak memuat hasil", "program {code} has no outcome"),
    Words("isi kolom outcome", "fill in the column outcome"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report programs without an outcome."""
    for activity in plan.rows(Activity):
        if level_of(activity.code or "") == "program" and activity.outcome is None:
            yield report(PROBLEM, plan.place(activity, "outcome"), code=activity.code).about(
                activity.ref("outcome")
            )


FIRES: Files = {"activities.csv": BASE["activities.csv"].replace(",SS1,Sentra berfungsi,", ",SS1,,")}
PLACE = "activities.csv:2:outcome"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
