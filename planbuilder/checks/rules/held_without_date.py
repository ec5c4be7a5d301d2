"""Has each meeting that was held a date?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.missing import severe
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.meetings import Meeting

PROBLEM = Problem(
    "MEET-02",
    Severity.WARNING,
    Words("Rapat terlaksana tanpa tanggal", "Held meeting without a date"),
    Words(
        "Notulen dan berita acara menyebut hari dan tanggal rapat [V: contoh naskah berita acara].",
        "Minutes and official reports name the day of the meeting [V: sample of an official report].",
    ),
    Words(
        "rapat {meeting} terlaksana, tetapi tanggalnya kosong", "meeting {meeting} was held, but has no date"
    ),
    Words("isi tanggalnya", "fill in the date"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report held meetings without a date."""
    yield from severe(plan, _undated(plan))


def _undated(plan: Plan) -> Iterator[Diagnostic]:
    for meeting in plan.rows(Meeting):
        if meeting.status == "held" and meeting.date is None:
            yield report(PROBLEM, plan.place(meeting, "date"), meeting=meeting.key).about(meeting.ref("date"))


_HEAD = "id,kind,title,status,date,regencies\n"
FIRES: Files = {"meetings.csv": _HEAD + "R01,technical,Rapat teknis,held,,64.72\n"}
PLACE = "meetings.csv:2:date"
QUIET: Files = {"meetings.csv": _HEAD + "R01,technical,Rapat teknis,held,2026-11-10,64.72\n"}
