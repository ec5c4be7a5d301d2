"""Which regencies had no meeting yet?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.meetings import Meeting
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "MEET-01",
    Severity.WARNING,
    Words("Kabupaten/kota belum rapat", "Regencies without a meeting"),
    Words(
        "Rencana induk menjaring masukan setiap kabupaten/kota; yang belum rapat harus terlihat [V: rilis Pemerintah Provinsi Kalimantan Timur 2018].",
        "The master plan gathers inputs of every regency; those without a meeting must show [V: release of the province of Kalimantan Timur 2018].",
    ),
    Words(
        "{count} dari {total} kabupaten/kota belum memiliki rapat yang terlaksana: {rows}",
        "{count} of {total} regencies had no meeting yet: {rows}",
    ),
    Words("catat rapatnya dalam tabel meetings", "record their meetings in table meetings"),
    task=Words(
        "adakan rapat dengan {row}, lalu catat di tabel meetings",
        "hold a meeting with {row} and record it in table meetings",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the regencies that no held meeting names, in a plan that records meetings at all."""
    meetings = plan.rows(Meeting)
    heard = {code for meeting in meetings if meeting.status == "held" for code in meeting.regencies}
    regencies = plan.rows(Regency) if meetings else ()
    lacking = [regency for regency in regencies if regency.code not in heard]
    yield from summed_up(plan, PROBLEM, lacking, len(regencies), "code")


_HEAD = "id,kind,title,status,date,regencies\n"
FIRES: Files = {"meetings.csv": _HEAD + "R01,technical,Rapat teknis,planned,2026-12-10,64.72\n"}
PLACE = "regencies.csv:2:code"
QUIET: Files = {"meetings.csv": _HEAD + "R01,technical,Rapat teknis,held,2026-11-10,64.72\n"}
