"""Is each readiness item one of the proposal's own route?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES
from planbuilder.model.tables.proposals import Proposal
from planbuilder.model.tables.readiness import Readiness
from planbuilder.model.tables.readiness_rules import ReadinessRule

PROBLEM = Problem(
    "READY-03",
    Severity.ERROR,
    Words("Syarat milik jalur lain", "Item of another route"),
    Words(
        "Daftar kesiapan hanya memuat syarat jalur usulannya; keadaan syarat lain tidak tercetak.",
        "The checklist holds the items of the proposal's route; the state of another is not printed.",
    ),
    Words(
        "syarat {rule} milik jalur {route_id}, sedangkan usulan {proposal} jalur {own_id}",
        "item {rule} is of route {route}, while proposal {proposal} is of {own}",
    ),
    Words("pilih syarat jalur {own_id}", "choose an item of route {own}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the route of each item with that of its proposal."""
    for item in plan.rows(Readiness):
        rule, proposal = plan.get(ReadinessRule, item.rule), plan.get(Proposal, item.proposal)
        if rule is None or proposal is None or rule.route is None or proposal.route is None:
            continue
        if rule.route != proposal.route:
            yield report(
                PROBLEM,
                plan.place(item, "rule"),
                rule=rule.key,
                proposal=proposal.key,
                route=rule.route,
                route_id=ROUTES[rule.route],
                own=proposal.route,
                own_id=ROUTES[proposal.route],
            )


_RULES = {
    "readiness_rules.csv": "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan siap,tidak,tidak\nRC2,dak_fisik,DED,tidak,tidak\n"
}
_HEAD = "proposal,rule,state\n"
FIRES: Files = {"readiness.csv": _HEAD + "U01,RC2,process\n", **_RULES}
PLACE = "readiness.csv:2:rule"
QUIET: Files = {"readiness.csv": _HEAD + "U01,RC1,process\n", **_RULES}
