"""Has each point both its latitude and its longitude?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.geography import pointed_rows
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "GEO-03",
    Severity.WARNING,
    Words("Titik setengah terisi", "Half a point"),
    Words(
        "Satu garis saja bukan titik dan tidak dapat digambar pada peta.",
        "One line alone is no point and cannot be drawn on a map.",
    ),
    Words("{given} terisi, tetapi {lacking} kosong", "{given} is filled in, but {lacking} is empty"),
    Words("isi keduanya atau kosongkan keduanya", "fill in both or neither"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report rows that give one of the two."""
    for row in pointed_rows(plan):
        if (row.latitude is None) != (row.longitude is None):
            given, lacking = ("latitude", "longitude") if row.longitude is None else ("longitude", "latitude")
            yield report(PROBLEM, plan.place(row, lacking), given=given, lacking=lacking)


_HEAD = "id,kind,name,commodity,status,regency,latitude,longitude,sources\n"
FIRES: Files = {"centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"-0,49",,s1\n'}
PLACE = "centres.csv:2:longitude"
QUIET: Files = {"centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"-0,49","117,18",s1\n'}
