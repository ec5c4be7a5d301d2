"""Do sources, documents and finished steps have dates that have come?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "DATE-07",
    Severity.ERROR,
    Words("Tanggal mendatang", "Date in the future"),
    Words(
        "Sumber, dokumen, dan tahap yang selesai tidak dapat bertanggal setelah tanggal data rencana.",
        "A source, a document or a finished step cannot be dated after the plan's date.",
    ),
    Words("{day} berada setelah tanggal data {date}", "{day} is after the plan's date {date}"),
    Words("perbaiki tanggalnya, atau tanggal dalam plan.yaml", "mend the date, or the date in plan.yaml"),
)
_DATED = (("sources", "date"), ("milestones", "done"), ("readiness", "document_date"))


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare dates of what exists with the plan's date."""
    date = plan.info.date
    if date is None:
        return
    for table, column in _DATED:
        for row in plan.table(table):
            day = getattr(row, column)
            if day is not None and day > date:
                yield report(PROBLEM, plan.place(row, column), day=day, date=date)


_HEAD = "id,title,date,grade\n"
FIRES: Files = {"sources.csv": _HEAD + "s1,Survei sentra,2027-02-01,primary\n"}
PLACE = "sources.csv:2:date"
QUIET: Files = {"sources.csv": _HEAD + "s1,Survei sentra,2026-02-01,primary\n"}
