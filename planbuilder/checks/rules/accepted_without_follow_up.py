"""Does something follow from each accepted input?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.stakeholder_inputs import StakeholderInput

PROBLEM = Problem(
    "FOLLOW-01",
    Severity.WARNING,
    Words("Masukan diterima tanpa tindak lanjut", "Accepted input without a follow-up"),
    Words(
        "Matriks masukan menyebut tindak lanjut setiap masukan yang diterima; tanpa rencana aksi atau usulan kolomnya kosong.",
        "The matrix of inputs names what follows from each accepted one; without an action or proposal it stays empty.",
    ),
    Words(
        "masukan {input} diterima, tetapi tidak menunjuk rencana aksi maupun usulan",
        "input {input} was accepted, but names neither an action nor a proposal",
    ),
    Words("isi kolom action atau proposal", "fill in the column action or proposal"),
    task=Words(
        "tunjuk rencana aksi atau usulan bagi {row}",
        "name the action or proposal that follows from input {row}",
    ),
)
_ACCEPTED = frozenset({"accepted", "partly"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report accepted inputs that lead nowhere."""
    for row in plan.rows(StakeholderInput):
        if row.disposition in _ACCEPTED and row.action is None and row.proposal is None:
            cells = (row.ref("action"), row.ref("proposal"))
            yield report(PROBLEM, plan.place(row, "disposition"), input=row.key).about(*cells)


_HEAD = "id,regency,party,text,disposition,proposal\n"
FIRES: Files = {"stakeholder_inputs.csv": _HEAD + "M01,64.72,Perajin,Alat perlu diganti,accepted,\n"}
PLACE = "stakeholder_inputs.csv:2:disposition"
QUIET: Files = {"stakeholder_inputs.csv": _HEAD + "M01,64.72,Perajin,Alat perlu diganti,accepted,U01\n"}
