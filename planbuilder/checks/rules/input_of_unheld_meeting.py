"""Was the meeting of each input held?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import MEETING_STATUSES
from planbuilder.model.tables.meetings import Meeting
from planbuilder.model.tables.stakeholder_inputs import StakeholderInput

PROBLEM = Problem(
    "MEET-03",
    Severity.ERROR,
    Words("Masukan dari rapat yang belum terlaksana", "Input of a meeting that was not held"),
    Words(
        "Masukan hanya dapat disampaikan dalam rapat yang terlaksana; salah satunya keliru.",
        "An input can only come from a meeting that was held; one of the two is wrong.",
    ),
    Words(
        "masukan ini dari rapat {meeting}, yang berstatus {status_id}",
        "this input is of meeting {meeting}, whose status is {status}",
    ),
    Words("perbaiki rapatnya, atau status rapat itu", "mend the meeting, or its status"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look up the meeting of each input."""
    for row in plan.rows(StakeholderInput):
        meeting = plan.get(Meeting, row.meeting)
        if meeting is not None and meeting.status not in {None, "held"}:
            yield report(
                PROBLEM,
                plan.place(row, "meeting"),
                meeting=meeting.key,
                status=meeting.status,
                status_id=MEETING_STATUSES[meeting.status or ""].lower(),
            )


_MEETINGS = """\
id,kind,title,status,date,regencies
R01,technical,Rapat teknis,held,2026-11-10,64.72
R02,plenary,Rapat pleno,planned,2026-12-10,64.72
"""
_HEAD = "id,meeting,regency,party,text,disposition,reason\n"
FIRES: Files = {
    "meetings.csv": _MEETINGS,
    "stakeholder_inputs.csv": _HEAD + "M01,R02,64.72,Perajin,Alat perlu diganti,deferred,Menunggu kajian\n",
}
PLACE = "stakeholder_inputs.csv:2:meeting"
QUIET: Files = {
    "meetings.csv": _MEETINGS,
    "stakeholder_inputs.csv": _HEAD + "M01,R01,64.72,Perajin,Alat perlu diganti,deferred,Menunggu kajian\n",
}
