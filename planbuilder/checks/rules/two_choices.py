"""Is only one value chosen where sources disagree?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.observed import observed, written
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "OBS-02",
    Severity.ERROR,
    Words("Dua nilai berbeda dipakai", "Two different values are chosen"),
    Words(
        "Satu sel memuat satu nilai; dua pilihan yang berbeda tidak dapat sama-sama benar.",
        "A cell holds one value; two choices that differ cannot both be right.",
    ),
    Words(
        "nilai yang dipakai untuk {cell} lebih dari satu: {values}",
        "more than one value is chosen for {cell}: {values}",
    ),
    Words("pilih salah satu", "choose one of them"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report the second chosen value of each cell; two sources may agree on the first."""
    for (table, row, field), found in observed(plan).items():
        chosen = [one for one in found if one.chosen]
        others = [one for one in chosen if one.value != chosen[0].value]
        for other in others[:1]:
            values = listed(dict.fromkeys(written(one.value) for one in chosen), "; ")
            yield report(PROBLEM, plan.place(other, "chosen"), cell=f"{table}/{row}.{field}", values=values)


_CENTRES = (
    "id,kind,name,commodity,status,regency,area,sources\nS01,sentra,Sentra Utara,rotan,planned,64.72,6,s1\n"
)
_HEAD = "id,table,row,field,value,unit,chosen,sources\n"
FIRES: Files = {
    "centres.csv": _CENTRES,
    "observations.csv": _HEAD + 'O1,centres,S01,area,6,Ha,ya,s1\nO2,centres,S01,area,"6,5",Ha,ya,s1\n',
}
PLACE = "observations.csv:3:chosen"
QUIET: Files = {
    "centres.csv": _CENTRES,
    "observations.csv": _HEAD + "O1,centres,S01,area,6,Ha,ya,s1\nO2,centres,S01,area,6,Ha,ya,s1\n",
}
