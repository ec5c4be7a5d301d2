"""Has each input that was deferred or rejected a reason?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import DISPOSITIONS
from planbuilder.model.tables.stakeholder_inputs import StakeholderInput

PROBLEM = Problem(
    "FOLLOW-02",
    Severity.WARNING,
    Words("Masukan tidak diterima tanpa alasan", "Input refused without a reason"),
    Words(
        "Pengusul berhak mengetahui mengapa masukannya ditunda atau ditolak; matriks masukan mencetak alasannya.",
        "Whoever made an input may know why it was deferred or rejected; the matrix prints the reason.",
    ),
    Words("masukan {input} {disposition_id} tanpa alasan", "input {input} is {disposition} without a reason"),
    Words("isi kolom reason", "fill in the column reason"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)
_REFUSED = frozenset({"deferred", "rejected"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report refused inputs without a reason."""
    for row in plan.rows(StakeholderInput):
        if row.disposition in _REFUSED and row.reason is None:
            yield report(
                PROBLEM,
                plan.place(row, "reason"),
                input=row.key,
                disposition=row.disposition,
                disposition_id=DISPOSITIONS[row.disposition or ""].lower(),
            ).about(row.ref("reason"))


_HEAD = "id,regency,party,text,disposition,reason\n"
FIRES: Files = {"stakeholder_inputs.csv": _HEAD + "M01,64.72,Perajin,Alat perlu diganti,deferred,\n"}
PLACE = "stakeholder_inputs.csv:2:reason"
QUIET: Files = {
    "stakeholder_inputs.csv": _HEAD + "M01,64.72,Perajin,Alat perlu diganti,deferred,menunggu anggaran\n"
}
