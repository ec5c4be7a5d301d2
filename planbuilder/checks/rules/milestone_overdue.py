"""Is any step of a funding route overdue?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.milestones import Milestone

PROBLEM = Problem(
    "DATE-05",
    Severity.WARNING,
    Words("Tahap terlambat", "Milestone overdue"),
    Words(
        "Usulan yang melewati batas waktu jalurnya terkunci untuk tahun itu [S: pengusulan DAK dan SIPD].",
        "A proposal that misses the dates of its route is locked out for the year [S: DAK and SIPD].",
    ),
    Words(
        "batas waktu {due} sudah lewat pada {date}, dan tahap ini belum selesai",
        "it was due on {due}, which has passed on {date}, and it is not done",
    ),
    Words(
        "isi tanggal selesainya, atau perbarui batas waktunya", "fill in when it was done, or its new date"
    ),
    task=Words(
        "selesaikan {row}, yang berbatas waktu {due}, lalu isi tanggal selesainya",
        "finish milestone {row}, which was due on {due}, and fill in when it was done",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the dates of open milestones with the plan's date."""
    date = plan.info.date
    for milestone in plan.rows(Milestone):
        due = milestone.due
        if milestone.done is None and due is not None and date is not None and due < date:
            yield report(PROBLEM, plan.place(milestone, "due"), due=due, date=date).about(
                milestone.ref("done")
            )


_HEAD = "route,year,name,due,done\n"
FIRES: Files = {"milestones.csv": _HEAD + "dak_fisik,2027,Pengusulan,2026-10-30,\n"}
PLACE = "milestones.csv:2:due"
QUIET: Files = {"milestones.csv": _HEAD + "dak_fisik,2027,Pengusulan,2026-10-30,2026-10-28\n"}
