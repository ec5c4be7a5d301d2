"""Do the components of a proposal carry all of its cost?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.money import gross_sum, proposal_amount, proposal_lines
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "COST-07",
    Severity.WARNING,
    Words("Biaya di luar komponen", "Cost outside of components"),
    Words(
        "KAK mencetak biaya per komponen dan RAB mencetak seluruh rincian; rincian tanpa komponen membuat keduanya berbeda [V: templat KAK DAK Fisik].",
        "Terms of reference print the cost of components, cost plans all lines; lines without a component make them differ [V: template of DAK Fisik].",
    ),
    Words(
        "{outside} dari {amount} usulan {proposal} tidak masuk komponen mana pun ({count} rincian)",
        "{outside} of {amount} of proposal {proposal} belong to no component ({count} lines)",
    ),
    Words("isi kolom component pada rincian itu", "fill in the column component of these lines"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Add up the lines without a component in proposals that have components."""
    for proposal in plan.rows(Proposal):
        if not plan.related(Component, "proposal", proposal.key):
            continue
        lines = proposal_lines(plan, proposal)
        outside = [line for line in lines if line.component is None]
        yield from summed_up(
            plan,
            PROBLEM,
            outside,
            len(lines),
            "component",
            proposal=proposal.key,
            outside=rupiah_text(gross_sum(outside).amount or 0),
            amount=rupiah_text(proposal_amount(plan, proposal).amount or 0),
        )


_COMPONENTS = "id,proposal,name,volume,unit\nK1,U01,Mesin,2,Unit\n"
_HEAD = "proposal,component,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {
    "components.csv": _COMPONENTS,
    "cost_lines.csv": _HEAD + "U01,K1,Mesin pengemas,2,Unit,1500000\nU01,,Pengawasan,1,Orang,500000\n",
}
PLACE = "cost_lines.csv:3:component"
QUIET: Files = {
    "components.csv": _COMPONENTS,
    "cost_lines.csv": _HEAD + "U01,K1,Mesin pengemas,2,Unit,1500000\nU01,K1,Pengawasan,1,Orang,500000\n",
}
