"""Did each input come from a regency that its meeting covered?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.meetings import Meeting
from planbuilder.model.tables.stakeholder_inputs import StakeholderInput

PROBLEM = Problem(
    "MEET-04",
    Severity.WARNING,
    Words("Masukan dari kabupaten/kota di luar rapat", "Input of a regency the meeting did not cover"),
    Words(
        "Rekap masukan mengikuti kabupaten/kota rapat; masukan dari luar biasanya salah rapat atau salah kode.",
        "Inputs are summed up by the regencies of their meeting; one from elsewhere mostly has a wrong code.",
    ),
    Words(
        "{regency} tidak termasuk rapat {meeting} ({regencies})",
        "{regency} is not among the regencies of meeting {meeting} ({regencies})",
    ),
    Words("perbaiki kabupaten/kota atau rapatnya", "mend the regency or the meeting"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the regency of each input in its meeting."""
    for row in plan.rows(StakeholderInput):
        meeting = plan.get(Meeting, row.meeting)
        if meeting is None or row.regency is None or not meeting.regencies:
            continue
        if row.regency not in meeting.regencies:
            yield report(
                PROBLEM,
                plan.place(row, "regency"),
                regency=row.regency,
                meeting=meeting.key,
                regencies=listed(meeting.regencies),
            )


_REGENCIES = {
    "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n",
    "meetings.csv": "id,kind,title,status,date,regencies\nR01,technical,Rapat teknis,held,2026-11-10,64.72\nR02,technical,Rapat teknis Bontang,held,2026-11-11,64.74\n",
}
_HEAD = "id,meeting,regency,party,text,disposition,reason\n"
FIRES: Files = {
    **_REGENCIES,
    "stakeholder_inputs.csv": _HEAD + "M01,R01,64.74,Perajin,Alat perlu diganti,deferred,Menunggu kajian\n",
}
PLACE = "stakeholder_inputs.csv:2:regency"
QUIET: Files = {
    **_REGENCIES,
    "stakeholder_inputs.csv": _HEAD + "M01,R02,64.74,Perajin,Alat perlu diganti,deferred,Menunggu kajian\n",
}
