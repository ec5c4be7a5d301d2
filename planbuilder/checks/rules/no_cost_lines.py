"""Has each proposal a cost?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.money import proposal_lines
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "COST-06",
    Severity.WARNING,
    Words("Usulan tanpa rincian biaya", "Proposals without cost lines"),
    Words(
        "Nilai usulan dihitung dari rincian biayanya; tanpa rincian RAB dan rekapitulasi kosong.",
        "A proposal's amount is computed from its cost lines; without them cost plan and summary are empty.",
    ),
    Words(
        "{count} dari {total} usulan tidak memiliki rincian biaya: {rows}",
        "{count} of {total} proposals have no cost lines: {rows}",
    ),
    Words("tambahkan rinciannya dalam tabel cost_lines", "add their lines to table cost_lines"),
    task=Words(
        "susun rincian biaya {row} di tabel cost_lines",
        "write the cost lines of proposal {row} into table cost_lines",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the proposals without lines."""
    proposals = plan.rows(Proposal)
    lacking = [proposal for proposal in proposals if not proposal_lines(plan, proposal)]
    yield from summed_up(plan, PROBLEM, lacking, len(proposals), "id")


_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,funding_source\n"
_FIRST = "U01,Penataan sentra,bantuan_keuangan,2027,draft,1,dinas-kota,64.72,2.2.2\n"
_SECOND = "U02,Perluasan sentra,bantuan_keuangan,2027,draft,2,dinas-kota,64.72,2.2.2\n"
_WORDS = {"narrative/proposals/U02/latar-belakang.md": "Sentra perlu diperluas.\n"}
FIRES: Files = {"proposals.csv": _HEAD + _FIRST + _SECOND, **_WORDS}
PLACE = "proposals.csv:3:id"
QUIET: Files = {
    "proposals.csv": _HEAD + _FIRST + _SECOND,
    "cost_lines.csv": "proposal,description,volume_1,unit_1,unit_price\nU01,Mesin,2,Unit,1500000\nU02,Gedung,1,Unit,9000000\n",
    **_WORDS,
}
