"""Do the proposals of a route and year stay within their ceiling?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.spending import Spending, beyond, bin_of, totals
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.limits import asks
from planbuilder.model.money import proposal_amount
from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "CEIL-01",
    Severity.ERROR,
    Words("Usulan melampaui pagu", "Proposals above their ceiling"),
    Words(
        "Usulan yang bersama-sama melampaui pagu ditolak seluruhnya saat penelaahan [S: RKA sembilan perangkat daerah dikembalikan].",
        "Proposals that together exceed a ceiling are refused as a whole at review [S: budgets of nine offices were returned].",
    ),
    Words(
        "usulan berjumlah {asked}, melampaui pagu {ceiling} sebesar {difference}; menurut urutan prioritas yang tidak tertampung: {beyond}",
        "proposals add up to {asked}, above the ceiling of {ceiling} by {difference}; in the order of priority there is too little left for {beyond}",
    ),
    Words(
        "kurangi rincian biaya, tunda salah satu usulan, atau perbaiki pagunya",
        "cut their costs, defer one of them, or mend the ceiling",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare each ceiling with what is asked for below it; deferred and rejected proposals do not count."""
    spendings = list(_spendings(plan))
    asked, unfunded = totals(plan.rows(Ceiling), spendings), beyond(plan.rows(Ceiling), spendings)
    for ceiling in plan.rows(Ceiling):
        total = asked.get(bin_of(ceiling), 0)
        if ceiling.amount is not None and total > ceiling.amount:
            yield report(
                PROBLEM,
                plan.place(ceiling, "amount"),
                asked=rupiah_text(total),
                ceiling=rupiah_text(ceiling.amount),
                difference=rupiah_text(total - ceiling.amount),
                beyond=listed(unfunded.get(bin_of(ceiling), ())),
            )


def _spendings(plan: Plan) -> Iterator[Spending]:
    """List what is asked for by rank; proposals without one come last."""
    for proposal in sorted(plan.rows(Proposal), key=lambda one: (one.priority is None, one.priority or 0)):
        if asks(proposal):
            yield Spending(
                proposal.route,
                proposal.budget_year,
                proposal.funding_source,
                proposal.regency,
                proposal.proposer,
                proposal_amount(plan, proposal).amount or 0,
                proposal.key,
            )


_HEAD = "route,funding_source,year,regency,office,amount\n"
FIRES: Files = {"ceilings.csv": _HEAD + "bantuan_keuangan,2.2.2,2027,64.72,,2500000\n"}
PLACE = "ceilings.csv:2:amount"
QUIET: Files = {"ceilings.csv": _HEAD + "bantuan_keuangan,2.2.2,2027,64.72,,3000000\n"}
