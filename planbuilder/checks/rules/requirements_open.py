"""Which mandatory requirements do the proposals that still ask for money not meet yet?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.routes import READY
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.limits import asks
from planbuilder.model.tables.proposals import Proposal
from planbuilder.model.tables.readiness import Readiness
from planbuilder.model.tables.readiness_rules import ReadinessRule
from planbuilder.values import Ref

PROBLEM = Problem(
    "READY-06",
    Severity.NOTE,
    Words("Syarat wajib belum siap", "Mandatory requirements are still open"),
    Words(
        "Usulan baru dapat diajukan setelah syarat wajib jalurnya siap [S: kesiapan DAK bidang IKM]; yang belum siap harus terlihat sejak awal.",
        "A proposal can be submitted once the mandatory requirements of its route are met [S: readiness for DAK of small industry]; open ones should show from the start.",
    ),
    Words(
        "{count} syarat wajib dari {total} usulan yang belum diajukan belum siap: {rows}",
        "{count} mandatory requirements of {total} proposals in preparation are not met: {rows}",
    ),
    Words(
        "siapkan, lalu catat keadaannya dalam tabel readiness", "meet them, and record it in table readiness"
    ),
    task=Words("siapkan {row}", "meet requirement {row}"),
)
_DONE = frozenset({"ready", "not_applicable"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather what draft proposals lack; those that say they are complete are reported one by one."""
    drafts = [row for row in plan.rows(Proposal) if asks(row) and row.status not in READY]
    cells = [cell for proposal in drafts for cell in _open(plan, proposal)]
    for first in cells[:1]:
        names = listed(cell.key for cell in cells)
        yield report(PROBLEM, plan.locate(first), count=len(cells), total=len(drafts), rows=names).about(
            *cells
        )


def _open(plan: Plan, proposal: Proposal) -> Iterator[Ref]:
    """Name the state of each mandatory requirement that is recorded as not ready, or not recorded."""
    for rule in plan.related(ReadinessRule, "route", proposal.route or ""):
        cell = Ref(Readiness.table_name, f"{proposal.key}/{rule.key}", "state")
        record = plan.get(Readiness, cell.key)
        if rule.mandatory and (record is None or record.state not in _DONE):
            yield cell


_RULES = {
    "readiness_rules.csv": "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan siap,ya,tidak\n"
}
_HEAD = "proposal,rule,state,document_number\n"
FIRES: Files = {**_RULES, "readiness.csv": _HEAD + "U01,RC1,process,\n"}
PLACE = "readiness.csv:2:state"
QUIET: Files = {**_RULES, "readiness.csv": _HEAD + "U01,RC1,ready,590/12\n"}
