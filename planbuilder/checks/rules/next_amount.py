"""Do the components of a proposal need next year what the proposal says?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "COST-11",
    Severity.WARNING,
    Words("Kebutuhan tahun berikutnya tidak sama", "Needs of the next year differ"),
    Words(
        "KAK mencetak pendanaan tahun n+1 per komponen, surat usulan jumlahnya [V: templat KAK DAK Fisik].",
        "Terms of reference print the money of year n+1 by component, the letter its sum [V: template of DAK Fisik].",
    ),
    Words(
        "tertulis {written}, sedangkan komponennya berjumlah {computed}",
        "{written} is written, while its components add up to {computed}",
    ),
    Words("samakan next_amount usulan dan komponennya", "make next_amount of proposal and components agree"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Add up what the components need next year, where both say something."""
    for proposal in plan.rows(Proposal):
        parts = plan.related(Component, "proposal", proposal.key)
        known = [part.next_amount for part in parts if part.next_amount is not None]
        if not known or proposal.next_amount in {None, sum(known)}:
            continue
        yield report(
            PROBLEM,
            plan.place(proposal, "next_amount"),
            written=rupiah_text(proposal.next_amount or 0),
            computed=rupiah_text(sum(known)),
        )


_PROPOSALS = (
    BASE["proposals.csv"]
    .replace("funding_source\n", "funding_source,next_amount\n")
    .replace(",2.2.2\n", ",2.2.2,4000000\n")
)
_LINES = {
    "cost_lines.csv": "proposal,component,description,volume_1,unit_1,unit_price\nU01,K1,Mesin pengemas,2,Unit,1500000\n"
}
_HEAD = "id,proposal,name,volume,unit,next_amount\n"
FIRES: Files = {
    "proposals.csv": _PROPOSALS,
    "components.csv": _HEAD + "K1,U01,Mesin,2,Unit,3000000\n",
    **_LINES,
}
PLACE = "proposals.csv:2:next_amount"
QUIET: Files = {
    "proposals.csv": _PROPOSALS,
    "components.csv": _HEAD + "K1,U01,Mesin,2,Unit,4000000\n",
    **_LINES,
}
