"""Does each planned meeting still lie ahead?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.meetings import Meeting

PROBLEM = Problem(
    "DATE-04",
    Severity.WARNING,
    Words("Rapat yang direncanakan sudah lewat", "Planned meeting lies in the past"),
    Words(
        "Dokumen menyebutnya belum terlaksana, padahal tanggalnya sudah lewat.",
        "Documents say it is still to be held, although its date has passed.",
    ),
    Words(
        "rapat direncanakan {day}, sebelum tanggal data {date}",
        "the meeting is planned for {day}, before the plan's date {date}",
    ),
    Words("catat hasilnya, atau tulis tanggal baru", "record what came of it, or write its new date"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the date of each planned meeting with the plan's date."""
    date = plan.info.date
    for meeting in plan.rows(Meeting):
        day = meeting.date
        if meeting.status == "planned" and day is not None and date is not None and day < date:
            yield report(PROBLEM, plan.place(meeting, "date"), day=day, date=date)


_HEAD = "id,kind,title,status,date,regencies\n"
_HELD = "R01,technical,Rapat teknis,held,2026-11-10,64.72\n"
FIRES: Files = {"meetings.csv": _HEAD + _HELD + "R02,plenary,Rapat pleno,planned,2026-10-10,64.72\n"}
PLACE = "meetings.csv:3:date"
QUIET: Files = {"meetings.csv": _HEAD + _HELD + "R02,plenary,Rapat pleno,planned,2026-12-10,64.72\n"}
