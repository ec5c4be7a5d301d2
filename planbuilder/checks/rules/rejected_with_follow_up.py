"""Does nothing follow from an input that was rejected?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.stakeholder_inputs import StakeholderInput

PROBLEM = Problem(
    "FOLLOW-03",
    Severity.WARNING,
    Words("Masukan ditolak dengan tindak lanjut", "Rejected input with a follow-up"),
    Words(
        "Masukan yang ditolak tidak memiliki tindak lanjut; tanggapan atau tindak lanjutnya keliru.",
        "Nothing follows from a rejected input; the disposition or the follow-up is wrong.",
    ),
    Words(
        "masukan {input} ditolak, tetapi menunjuk {target}", "input {input} was rejected, but names {target}"
    ),
    Words(
        "perbaiki tanggapannya, atau kosongkan tindak lanjutnya",
        "mend the disposition, or leave the follow-up empty",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report rejected inputs that name an action or a proposal."""
    for row in plan.rows(StakeholderInput):
        target = row.proposal or row.action
        if row.disposition == "rejected" and target is not None:
            yield report(PROBLEM, plan.place(row, "disposition"), input=row.key, target=target)


_HEAD = "id,regency,party,text,disposition,reason,proposal\n"
_ROW = "M01,64.72,Perajin,Alat perlu diganti,rejected,belum layak,"
FIRES: Files = {"stakeholder_inputs.csv": _HEAD + _ROW + "U01\n"}
PLACE = "stakeholder_inputs.csv:2:disposition"
QUIET: Files = {"stakeholder_inputs.csv": _HEAD + _ROW + "\n"}
