"""Is it known whether the factory of a ready proposal can run?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.inventory import unknown_facts
from planbuilder.checks.routes import READY
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.factories import Factory
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "READY-04",
    Severity.WARNING,
    Words("Usulan pabrik siap tanpa kelayakan", "Ready proposal for a factory of unknown feasibility"),
    Words(
        "Pabrik yang dibangun dari kajian tipis tidak berjalan [S: pemberitaan pabrik di Kalimantan Timur]; fakta kelayakan mendahului usulan.",
        "Factories built on thin studies do not run [S: news about factories of Kalimantan Timur]; facts of feasibility come before a proposal.",
    ),
    Words(
        "usulan untuk {factory} bertanda siap, tetapi belum diketahui: {facts}",
        "the proposal for {factory} is marked ready, but unknown are: {facts}",
    ),
    Words("lengkapi baris pabriknya", "complete the row of the factory"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at the factory of each proposal that says it is complete."""
    for proposal in plan.rows(Proposal):
        factory = plan.get(Factory, proposal.factory)
        if factory is not None and proposal.status in READY and unknown_facts(factory):
            yield report(
                PROBLEM,
                plan.place(proposal, "factory"),
                factory=factory.name or factory.key,
                facts=", ".join(unknown_facts(factory)),
            ).about(*map(factory.ref, unknown_facts(factory)))


_PROPOSALS = (
    BASE["proposals.csv"]
    .replace("funding_source\n", "funding_source,factory\n")
    .replace(",2.2.2\n", ",2.2.2,P01\n")
)
_FACTORIES = {
    "factories.csv": "id,purpose,name,product,regency,status\nP01,comparison,Pabrik Karet,karet,64.72,operating\n"
}
FIRES: Files = {"proposals.csv": _PROPOSALS.replace(",draft,", ",ready,"), **_FACTORIES}
PLACE = "proposals.csv:2:factory"
QUIET: Files = {"proposals.csv": _PROPOSALS, **_FACTORIES}
