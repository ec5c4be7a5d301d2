"""Does each line of an APBD proposal name an account of the lowest level?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.routes import APBD
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.money import proposal_lines
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "CODE-10",
    Severity.ERROR,
    Words("Rekening bukan subrincian objek", "Account above the lowest level"),
    Words(
        "Rincian RKA dicatat pada subrincian objek, tingkat keenam kode rekening (n.n.nn.nn.nn.nnnn) [V: formulir RKA dan daftar rekening SIPD].",
        "The lines of an RKA stand on the sixth level of an account (n.n.nn.nn.nn.nnnn) [V: RKA form and accounts of SIPD].",
    ),
    Words(
        "rekening {account} berada pada tingkat {level}, bukan tingkat 6",
        "account {account} is of level {level}, not of level 6",
    ),
    Words("pilih salah satu rekening di bawahnya", "choose one of the accounts below it"),
)
LEVELS = 6


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Count the levels of the known accounts that APBD proposals use."""
    for proposal in plan.rows(Proposal):
        if proposal.route in APBD:
            yield from _lines(plan, proposal)


def _lines(plan: Plan, proposal: Proposal) -> Iterator[Diagnostic]:
    for line in proposal_lines(plan, proposal):
        account = plan.codes.accounts.get(line.account)
        if account is not None and (level := len(account.code.split("."))) != LEVELS:
            yield report(PROBLEM, plan.place(line, "account"), account=account.code, level=level)


_PROPOSAL = (
    BASE["proposals.csv"].splitlines()[0]
    + ",activity\n"
    + ("U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,A3\n")
)
_HEAD = "proposal,account,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {
    "proposals.csv": _PROPOSAL,
    "cost_lines.csv": _HEAD + "U01,5.1.02.01.01,Alat tulis,2,Unit,1500000\n",
}
PLACE = "cost_lines.csv:2:account"
QUIET: Files = {
    "proposals.csv": _PROPOSAL,
    "cost_lines.csv": _HEAD + "U01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n",
}
