"""Has each subactivity a ceiling in every year of the period?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "LEVEL-06",
    Severity.WARNING,
    Words("Subkegiatan tanpa pagu", "Subactivity without a ceiling"),
    Words(
        "Pagu kegiatan dan program dijumlahkan dari subkegiatan; tahun tanpa pagu membuat jumlahnya tidak lengkap.",
        "Activities and programs are added up from subactivities; a year without a ceiling leaves the sum incomplete.",
    ),
    Words("{code} tidak memiliki pagu untuk {years}", "{code} has no ceiling for {years}"),
    Words(
        "isi pagu tahun itu, atau 0 bila tidak dianggarkan",
        "fill in the ceiling of that year, or 0 where nothing is budgeted",
    ),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """List the years that lack a ceiling."""
    for activity in plan.rows(Activity):
        if level_of(activity.code or "") != "subactivity":
            continue
        lacking = [year for year in plan.years if year not in activity.ceiling]
        if lacking:
            place = plan.place(activity, f"ceiling_{lacking[0]}")
            cells = (activity.ref("ceiling", year) for year in lacking)
            yield report(PROBLEM, place, code=activity.code, years=listed(lacking)).about(*cells)


FIRES: Files = {
    "activities.csv": BASE["activities.csv"].replace("50000000,50000000,50000000\n", "50000000,,50000000\n")
}
PLACE = "activities.csv:4:ceiling_2028"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
