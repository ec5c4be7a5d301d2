"""Is a choice made where sources disagree?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.observed import observed, written
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "OBS-01",
    Severity.WARNING,
    Words("Sumber berbeda tanpa pilihan", "Sources disagree and none is chosen"),
    Words(
        "Dokumen mencetak satu angka; pembaca harus tahu angka mana yang dipakai bila sumbernya berbeda.",
        "Documents print one figure; readers must know which one is used where sources disagree.",
    ),
    Words(
        "{count} sumber menyebut nilai berbeda untuk {cell}: {values}",
        "{count} sources give different values for {cell}: {values}",
    ),
    Words(
        "tulis ya pada kolom chosen dari nilai yang dipakai",
        "write ya in the column chosen of the value that is used",
    ),
    task=Words("pilih sumber yang dipakai untuk {cell}", "choose the source that is used for {cell}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report cells whose observations differ while none is chosen."""
    for (table, row, field), found in observed(plan).items():
        values = listed(dict.fromkeys(written(one.value) for one in found), "; ")
        is_open = not any(one.chosen for one in found) and len({one.value for one in found}) > 1
        if is_open:
            place = plan.place(found[0], "chosen")
            yield report(
                PROBLEM, place, count=len(found), cell=f"{table}/{row}.{field}", values=values
            ).about(found[0].ref("chosen"))


_CENTRES = (
    "id,kind,name,commodity,status,regency,area,sources\nS01,sentra,Sentra Utara,rotan,planned,64.72,6,s1\n"
)
_HEAD = "id,table,row,field,value,unit,chosen,sources\n"
FIRES: Files = {
    "centres.csv": _CENTRES,
    "observations.csv": _HEAD + 'O1,centres,S01,area,6,Ha,tidak,s1\nO2,centres,S01,area,"6,5",Ha,tidak,s1\n',
}
PLACE = "observations.csv:2:chosen"
QUIET: Files = {
    "centres.csv": _CENTRES,
    "observations.csv": _HEAD + 'O1,centres,S01,area,6,Ha,ya,s1\nO2,centres,S01,area,"6,5",Ha,tidak,s1\n',
}
