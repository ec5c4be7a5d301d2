"""Was each meeting that is marked held held by the plan's date?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.meetings import Meeting

PROBLEM = Problem(
    "DATE-03",
    Severity.ERROR,
    Words("Rapat mendatang bertanda terlaksana", "Future meeting marked held"),
    Words(
        "Berita acara dan bab hasil rapat hanya memuat rapat yang sudah terlaksana.",
        "Minutes and the chapter of results only hold meetings that took place.",
    ),
    Words(
        "rapat bertanda terlaksana, tetapi tanggalnya {day} setelah tanggal data {date}",
        "the meeting is marked held, but {day} is after the plan's date {date}",
    ),
    Words("tulis status planned, atau perbaiki tanggalnya", "write the status planned, or mend the date"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the date of each held meeting with the plan's date."""
    date = plan.info.date
    for meeting in plan.rows(Meeting):
        if meeting.status == "held" and meeting.date is not None and date is not None and meeting.date > date:
            yield report(PROBLEM, plan.place(meeting, "date"), day=meeting.date, date=date)


_HEAD = "id,kind,title,status,date,regencies\n"
FIRES: Files = {"meetings.csv": _HEAD + "R01,technical,Rapat teknis,held,2026-12-10,64.72\n"}
PLACE = "meetings.csv:2:date"
QUIET: Files = {"meetings.csv": _HEAD + "R01,technical,Rapat teknis,held,2026-11-10,64.72\n"}
