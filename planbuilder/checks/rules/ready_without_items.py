"""Is a proposal that is marked ready ready in all that is mandatory?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.routes import READY
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import PROPOSAL_STATUSES
from planbuilder.model.tables.proposals import Proposal
from planbuilder.model.tables.readiness import Readiness
from planbuilder.model.tables.readiness_rules import ReadinessRule

PROBLEM = Problem(
    "READY-01",
    Severity.ERROR,
    Words("Usulan siap dengan syarat belum siap", "Ready proposal with items that are not"),
    Words(
        "Usulan tanpa lahan, kajian, DED, atau pengelola gagal pada verifikasi [S: kesiapan DAK bidang IKM]; syarat dan wajibnya diatur dalam tabel readiness_rules.",
        "Proposals without land, study, design or operator fail at verification [S: readiness for DAK of small industry]; the items and which are mandatory stand in table readiness_rules.",
    ),
    Words(
        "usulan berstatus {status_id}, tetapi {count} syarat wajib belum siap: {items}",
        "the proposal is marked {status}, but {count} mandatory items are not ready: {items}",
    ),
    Words(
        "lengkapi syaratnya, atau kembalikan status ke draft",
        "complete the items, or set the status back to draft",
    ),
)
_DONE = frozenset({"ready", "not_applicable"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look up the mandatory items of each proposal that says it is complete."""
    for proposal in plan.rows(Proposal):
        if proposal.status not in READY or proposal.route is None:
            continue
        open_items = [
            rule.key for rule in _mandatory(plan, proposal.route) if not _is_done(plan, proposal, rule)
        ]
        if open_items:
            yield report(
                PROBLEM,
                plan.place(proposal, "status"),
                status=proposal.status,
                status_id=PROPOSAL_STATUSES[proposal.status or ""].lower(),
                count=len(open_items),
                items=listed(open_items),
            )


def _mandatory(plan: Plan, route: str) -> Iterator[ReadinessRule]:
    return (rule for rule in plan.related(ReadinessRule, "route", route) if rule.mandatory)


def _is_done(plan: Plan, proposal: Proposal, rule: ReadinessRule) -> bool:
    item = plan.get(Readiness, f"{proposal.key}/{rule.key}")
    return item is not None and item.state in _DONE


_RULES = "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan siap,ya,tidak\nRC2,bantuan_keuangan,Foto lokasi,tidak,tidak\n"
_READY = BASE["proposals.csv"].replace(",draft,", ",ready,")
FIRES: Files = {
    "proposals.csv": _READY,
    "readiness_rules.csv": _RULES,
    "readiness.csv": "proposal,rule,state\nU01,RC1,process\n",
}
PLACE = "proposals.csv:2:status"
QUIET: Files = {
    "proposals.csv": _READY,
    "readiness_rules.csv": _RULES,
    "readiness.csv": "proposal,rule,state,document_number\nU01,RC1,ready,590/12/2026\n",
}
