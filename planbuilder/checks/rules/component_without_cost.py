"""Has each component a cost, where its proposal has components with one?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.money import component_lines, proposal_lines
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "COST-08",
    Severity.WARNING,
    Words("Komponen tanpa biaya", "Component without a cost"),
    Words(
        "Tabel keluaran KAK mencetak pendanaan setiap komponen; komponen tanpa rincian tercetak kosong [V: templat KAK DAK Fisik].",
        "The table of outputs prints the money of each component; one without lines stays empty [V: template of DAK Fisik].",
    ),
    Words(
        "komponen {component} tidak memiliki rincian biaya, sedangkan usulan {proposal} memiliki",
        "component {component} has no cost lines, while proposal {proposal} has",
    ),
    Words("tambahkan rinciannya, atau hapus komponen ini", "add its lines, or delete the component"),
    task=Words(
        "susun rincian biaya {row}, atau hapus barisnya",
        "write the cost lines of component {row}, or delete it",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report components that no line names, in proposals that have lines."""
    for component in plan.rows(Component):
        proposal = plan.get(Proposal, component.proposal)
        if proposal is None or component_lines(plan, component) or not proposal_lines(plan, proposal):
            continue
        yield report(
            PROBLEM,
            plan.place(component, "name"),
            component=component.name or component.key,
            proposal=proposal.key,
        ).about(component.ref("id"))


_COMPONENTS = "id,proposal,name,volume,unit\nK1,U01,Mesin,2,Unit\nK2,U01,Gudang,1,Unit\n"
_HEAD = "proposal,component,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {
    "components.csv": _COMPONENTS,
    "cost_lines.csv": _HEAD + "U01,K1,Mesin pengemas,2,Unit,1500000\n",
}
PLACE = "components.csv:3:name"
QUIET: Files = {
    "components.csv": _COMPONENTS,
    "cost_lines.csv": _HEAD + "U01,K1,Mesin pengemas,2,Unit,1500000\nU01,K2,Gudang,1,Unit,5000000\n",
}
