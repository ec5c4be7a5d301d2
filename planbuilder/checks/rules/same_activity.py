"""Does an office carry out the same activity on two rows?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "DUP-03",
    Severity.ERROR,
    Words("Kegiatan ganda", "Activity twice"),
    Words(
        "Pagu kegiatan yang tercatat dua kali pada satu perangkat daerah terjumlah dua kali.",
        "The ceilings of an activity that one office has twice are added up twice.",
    ),
    Words(
        "kode {code} sudah ada pada baris {other} untuk perangkat daerah yang sama",
        "code {code} is already on row {other} for the same office",
    ),
    Words("satukan kedua baris", "join the two rows"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare code and office of all activities."""
    first: dict[tuple[str, str | None], Activity] = {}
    for activity in plan.rows(Activity):
        if activity.code is None:
            continue
        known = first.setdefault((activity.code, activity.office), activity)
        if known is not activity:
            place = plan.place(activity, "code")
            yield report(PROBLEM, place, code=activity.code, other=known.key)


_HEAD = "id,code,objective,outcome,office,funding_source,ceiling_2025,ceiling_2026,ceiling_2027,ceiling_2028,ceiling_2029\n"
_PROGRAM = "A1,3.31.02,SS1,Sentra berfungsi,dinas,,,,,,\nA2,3.31.02.1.01,,,dinas,,,,,,\n"
_INDICATORS = """\
id,owner,name,unit,target_2025,target_2026,target_2027,target_2028,target_2029
I0,SS1,Sentra yang berfungsi,Unit,2,3,4,5,6
I1,A1,Unit usaha yang tumbuh,Unit Usaha,2,3,4,5,6
I2,A2,Dokumen perencanaan,Dokumen,2,3,4,5,6
I3,A3,Dokumen rencana,Dokumen,2,3,4,5,6
I4,A4,Dokumen rencana kedua,Dokumen,2,3,4,5,6
IT,T1,Pertumbuhan industri kecil,Persen,2,3,4,5,6
"""
_FIRST = "A3,3.31.02.1.01.0001,,,dinas,1.1,1,1,1,1,1\n"
FIRES: Files = {
    "activities.csv": _HEAD + _PROGRAM + _FIRST + "A4,3.31.02.1.01.0001,,,dinas,1.1,1,1,1,1,1\n",
    "indicators.csv": _INDICATORS,
}
PLACE = "activities.csv:5:code"
QUIET: Files = {
    "activities.csv": _HEAD + _PROGRAM + _FIRST + "A4,3.31.02.1.01.0006,,,dinas,1.1,1,1,1,1,1\n",
    "indicators.csv": _INDICATORS,
}
