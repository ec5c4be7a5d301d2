"""Which steps of a route were done after they were due?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.milestones import Milestone

PROBLEM = Problem(
    "DATE-06",
    Severity.NOTE,
    Words("Tahap selesai terlambat", "Milestone done late"),
    Words(
        "Keterlambatan yang benar terjadi tetap tercatat; yang salah ketik tampak di sini.",
        "A delay that happened stays on record; one that was mistyped shows here.",
    ),
    Words("selesai {done}, setelah batas waktu {due}", "done on {done}, after it was due on {due}"),
    Words("periksa kedua tanggalnya", "check the two dates"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the two dates of each milestone."""
    for milestone in plan.rows(Milestone):
        due, done = milestone.due, milestone.done
        if due is not None and done is not None and due < done:
            yield report(PROBLEM, plan.place(milestone, "done"), due=due, done=done)


_HEAD = "route,year,name,due,done\n"
FIRES: Files = {"milestones.csv": _HEAD + "dak_fisik,2027,Pengusulan,2026-10-30,2026-11-05\n"}
PLACE = "milestones.csv:2:done"
QUIET: Files = {"milestones.csv": _HEAD + "dak_fisik,2027,Pengusulan,2026-10-30,2026-10-30\n"}
