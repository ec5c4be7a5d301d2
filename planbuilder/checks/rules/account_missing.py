"""Has each line of an APBD proposal an account?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.routes import APBD
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.money import proposal_lines
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "CODE-11",
    Severity.WARNING,
    Words("Rincian tanpa kode rekening", "Cost lines without an account"),
    Words(
        "RKA mengelompokkan rincian menurut kode rekening; rincian tanpa rekening tidak dapat ditempatkan [V: formulir RKA].",
        "An RKA gathers its lines by account; a line without one has no place in it [V: RKA form].",
    ),
    Words(
        "{count} dari {total} rincian usulan {proposal} tidak memiliki kode rekening",
        "{count} of {total} lines of proposal {proposal} have no account",
    ),
    Words("isi kolom account", "fill in the column account"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Count the lines without an account in each APBD proposal."""
    for proposal in plan.rows(Proposal):
        if proposal.route in APBD:
            lines = proposal_lines(plan, proposal)
            lacking = [line for line in lines if line.account is None]
            yield from summed_up(plan, PROBLEM, lacking, len(lines), "account", proposal=proposal.key)


_PROPOSAL = (
    BASE["proposals.csv"].splitlines()[0]
    + ",activity\n"
    + ("U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,A3\n")
)
_HEAD = "proposal,account,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {
    "proposals.csv": _PROPOSAL,
    "cost_lines.csv": _HEAD + "U01,,Alat tulis,2,Unit,1500000\n",
}
PLACE = "cost_lines.csv:2:account"
QUIET: Files = {
    "proposals.csv": _PROPOSAL,
    "cost_lines.csv": _HEAD + "U01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n",
}
