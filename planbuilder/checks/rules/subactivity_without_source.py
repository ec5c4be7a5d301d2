"""Has each subactivity with money a funding source?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "LEVEL-07",
    Severity.WARNING,
    Words("Subkegiatan tanpa sumber dana", "Subactivity without a funding source"),
    Words(
        "RKA menyebut sumber pendanaan setiap subkegiatan [V: formulir RKA], dan pagu diperiksa menurut sumbernya.",
        "An RKA names the funding source of each subactivity [V: RKA form], and ceilings are checked by source.",
    ),
    Words("{code} tidak memiliki sumber dana", "{code} has no funding source"),
    Words("isi kolom funding_source", "fill in the column funding_source"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report subactivities that have ceilings but no source."""
    for activity in plan.rows(Activity):
        is_funded = level_of(activity.code or "") == "subactivity" and any(activity.ceiling.values())
        if is_funded and activity.funding_source is None:
            yield report(PROBLEM, plan.place(activity, "funding_source"), code=activity.code).about(
                activity.ref("funding_source")
            )


FIRES: Files = {"activities.csv": BASE["activities.csv"].replace(",dinas,1.1,", ",dinas,,")}
PLACE = "activities.csv:4:funding_source"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
