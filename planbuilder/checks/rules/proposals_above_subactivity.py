"""Do the proposals on a subactivity stay within its ceiling of that year?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.routes import APBD
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.limits import asks
from planbuilder.model.money import proposal_amount
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "CEIL-02",
    Severity.ERROR,
    Words("Usulan melampaui pagu subkegiatan", "Proposals above the ceiling of their subactivity"),
    Words(
        "RKA yang melampaui pagu subkegiatannya dalam rencana tidak selaras dan dikembalikan [S: keluhan RKA tidak sesuai Renja].",
        "A budget form above the planned ceiling of its subactivity is out of line and is returned [S: complaints about RKA and Renja].",
    ),
    Words(
        "usulan {year} berjumlah {asked}, melampaui pagu {ceiling}",
        "proposals for {year} add up to {asked}, above the ceiling of {ceiling}",
    ),
    Words(
        "kurangi rincian biaya usulannya, atau perbaiki pagu subkegiatan",
        "cut the costs of the proposals, or mend the ceiling of the subactivity",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Add up APBD proposals by subactivity and year, and compare with its ceiling."""
    asked: Counter[tuple[str, int]] = Counter()
    for proposal in plan.rows(Proposal):
        if proposal.route in APBD and asks(proposal) and proposal.activity and proposal.budget_year:
            amount = proposal_amount(plan, proposal).amount or 0
            asked[proposal.activity, proposal.budget_year] += amount
    for activity in plan.rows(Activity):
        for year, ceiling in sorted(activity.ceiling.items()):
            if asked[activity.key, year] > ceiling:
                yield report(
                    PROBLEM,
                    plan.place(activity, f"ceiling_{year}"),
                    year=year,
                    asked=rupiah_text(asked[activity.key, year]),
                    ceiling=rupiah_text(ceiling),
                )


_PROPOSAL = (
    BASE["proposals.csv"].splitlines()[0]
    + ",activity\n"
    + ("U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,A3\n")
)
_HEAD = "proposal,account,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {
    "proposals.csv": _PROPOSAL,
    "cost_lines.csv": _HEAD + "U01,5.1.02.02.09.0004,Konsultan,3,Orang,20000000\n",
}
PLACE = "activities.csv:4:ceiling_2027"
QUIET: Files = {
    "proposals.csv": _PROPOSAL,
    "cost_lines.csv": _HEAD + "U01,5.1.02.02.09.0004,Konsultan,2,Orang,20000000\n",
}
