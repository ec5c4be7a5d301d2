"""Is the land of a ready proposal free?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.routes import READY
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import LAND_STATUSES
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "READY-05",
    Severity.WARNING,
    Words("Usulan siap di lahan bermasalah", "Ready proposal on doubtful land"),
    Words(
        "Lahan kawasan hutan atau sengketa menghentikan pembangunan sentra [S: Suaran, Kabupaten Berau].",
        "Forest land or a dispute stops the building of a centre [S: Suaran, Kabupaten Berau].",
    ),
    Words(
        "usulan untuk {centre} bertanda siap, padahal status lahannya {land_id}",
        "the proposal for {centre} is marked ready, although the status of its land is {land}",
    ),
    Words(
        "selesaikan status lahannya dahulu, atau perbarui datanya",
        "settle the land first, or update its data",
    ),
)
_DOUBTFUL = frozenset({"disputed", "forest"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at the centre of each proposal that says it is complete."""
    for proposal in plan.rows(Proposal):
        centre = plan.get(Centre, proposal.centre)
        if centre is not None and proposal.status in READY and centre.land_status in _DOUBTFUL:
            yield report(
                PROBLEM,
                plan.place(proposal, "status"),
                centre=centre.name or centre.key,
                land=centre.land_status,
                land_id=LAND_STATUSES[centre.land_status or ""].lower(),
            )


_PROPOSALS = (
    BASE["proposals.csv"]
    .replace("funding_source\n", "funding_source,centre\n")
    .replace(",2.2.2\n", ",2.2.2,S01\n")
    .replace(",draft,", ",ready,")
)
_HEAD = "id,kind,name,commodity,status,regency,land_status\n"
FIRES: Files = {
    "proposals.csv": _PROPOSALS,
    "centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,planned,64.72,forest\n",
}
PLACE = "proposals.csv:2:status"
QUIET: Files = {
    "proposals.csv": _PROPOSALS,
    "centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,planned,64.72,clear\n",
}
