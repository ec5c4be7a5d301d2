"""Do achievements of the last period lie before this one?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.performance import Performance

PROBLEM = Problem(
    "YEAR-06",
    Severity.WARNING,
    Words("Capaian di dalam periode rencana", "Achievement within the period"),
    Words(
        "Tabel capaian memuat periode yang lalu; tahun rencana ini menjadi target, bukan capaian.",
        "The table of performance holds the last period; years of this plan are targets, not achievements.",
    ),
    Words(
        "{year} termasuk periode rencana yang mulai {start}",
        "{year} belongs to the period that begins in {start}",
    ),
    Words("perbaiki tahunnya, atau hapus baris ini", "mend the year, or delete the row"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the year of each row with the first year of the plan."""
    start = plan.info.period_start
    for row in plan.rows(Performance):
        if start is not None and row.year >= start:
            yield report(PROBLEM, plan.place(row, "year"), year=row.year, start=start)


_HEAD = "owner,indicator,unit,year,target,actual,sources\n"
FIRES: Files = {"performance.csv": _HEAD + "SS1,Sentra yang berfungsi,Unit,2026,3,2,s1\n"}
PLACE = "performance.csv:2:year"
QUIET: Files = {"performance.csv": _HEAD + "SS1,Sentra yang berfungsi,Unit,2023,3,2,s1\n"}
