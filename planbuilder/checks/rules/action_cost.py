"""Do the proposals of an action stay within its cost of that year?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.limits import asks
from planbuilder.model.money import proposal_amount
from planbuilder.model.tables.actions import Action
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "COST-10",
    Severity.WARNING,
    Words("Usulan melampaui indikasi biaya", "Proposals above the cost of their action"),
    Words(
        "Rencana induk mencetak indikasi biaya rencana aksi, berkas usulan mencetak RAB; RAB yang lebih besar membantah rencananya.",
        "The master plan prints the cost of an action, the dossier its cost plan; a larger cost plan contradicts the master plan.",
    ),
    Words(
        "usulan {year} berjumlah {computed}, melampaui indikasi biaya {written}",
        "proposals for {year} add up to {computed}, above the cost of {written}",
    ),
    Words("naikkan indikasi biaya, atau kurangi usulannya", "raise the cost, or cut the proposals"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the cost of each action and year with the proposals that carry it out."""
    for action in plan.rows(Action):
        for year, written in sorted(action.cost.items()):
            computed = _proposed(plan, action, year)
            if computed > written:
                yield report(
                    PROBLEM,
                    plan.place(action, f"cost_{year}"),
                    year=year,
                    written=rupiah_text(written),
                    computed=rupiah_text(computed),
                )


def _proposed(plan: Plan, action: Action, year: int) -> int:
    """Add up what the proposals of that year are known to cost."""
    proposals = [row for row in plan.related(Proposal, "action", action.key) if row.budget_year == year]
    return sum(proposal_amount(plan, proposal).amount or 0 for proposal in proposals if asks(proposal))


_HEAD = "id,name,kind,regency,office,cost_2027\n"
_PROPOSALS = (
    BASE["proposals.csv"]
    .replace("funding_source\n", "funding_source,action\n")
    .replace(",2.2.2\n", ",2.2.2,RA1\n")
)
FIRES: Files = {
    "proposals.csv": _PROPOSALS,
    "actions.csv": _HEAD + "RA1,Pengadaan mesin,equipment,64.72,dinas,2000000\n",
}
PLACE = "actions.csv:2:cost_2027"
QUIET: Files = {
    "proposals.csv": _PROPOSALS,
    "actions.csv": _HEAD + "RA1,Pengadaan mesin,equipment,64.72,dinas,3000000\n",
}
