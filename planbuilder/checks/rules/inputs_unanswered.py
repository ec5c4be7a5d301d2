"""Which inputs of stakeholders has nobody answered yet?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.stakeholder_inputs import StakeholderInput

PROBLEM = Problem(
    "FOLLOW-04",
    Severity.NOTE,
    Words("Masukan belum ditanggapi", "Inputs await an answer"),
    Words(
        "Rencana induk mencetak tanggapan atas setiap masukan; yang masih terbuka menunggu keputusan.",
        "The master plan prints the answer to each input; an open one waits for a decision.",
    ),
    Words(
        "{count} dari {total} masukan belum ditanggapi: {rows}",
        "{count} of {total} inputs have no answer yet: {rows}",
    ),
    Words("putuskan tanggapannya dalam kolom disposition", "decide on them in the column disposition"),
    task=Words("putuskan tanggapan atas {row}", "decide on the answer to input {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the inputs whose answer is still open."""
    rows = plan.rows(StakeholderInput)
    waiting = [row for row in rows if row.disposition == "open"]
    yield from summed_up(plan, PROBLEM, waiting, len(rows), "disposition")


_HEAD = "id,regency,party,text,disposition,reason\n"
FIRES: Files = {"stakeholder_inputs.csv": _HEAD + "M01,64.72,Perajin,Alat perlu diganti,open,\n"}
PLACE = "stakeholder_inputs.csv:2:disposition"
QUIET: Files = {
    "stakeholder_inputs.csv": _HEAD + "M01,64.72,Perajin,Alat perlu diganti,deferred,Menunggu kajian\n"
}
