"""Is a ceiling written where documents compute it anyway?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.summary import summed_up
from planbuilder.checks.sums import written_sums
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "SUM-02",
    Severity.NOTE,
    Words("Pagu tertulis di atas subkegiatan", "Ceiling written above subactivities"),
    Words(
        "Angka yang sama di dua tempat cepat atau lambat berbeda; pagu di atas subkegiatan dihitung.",
        "One figure in two places will differ sooner or later; ceilings above subactivities are computed.",
    ),
    Words(
        "{count} program atau kegiatan memuat pagu yang dihitung sendiri oleh dokumen: {rows}",
        "{count} programs or activities carry a ceiling that documents compute: {rows}",
    ),
    Words("kosongkan selnya", "leave the cells empty"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the rows whose written sums are right, and not needed."""
    right = [found for found in written_sums(plan) if found.written == found.computed]
    rows = list(dict.fromkeys(found.activity for found in right))
    column = f"ceiling_{right[0].year}" if right else ""
    yield from summed_up(plan, PROBLEM, rows, len(plan.rows(Activity)), column)


_ACTIVITY = "A2,3.31.02.1.01,,,dinas,,,,"
FIRES: Files = {"activities.csv": BASE["activities.csv"].replace(_ACTIVITY, _ACTIVITY + "50000000")}
PLACE = "activities.csv:3:ceiling_2027"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
