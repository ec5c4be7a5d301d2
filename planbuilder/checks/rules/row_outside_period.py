"""Do proposals, ceilings and milestones fall into the period of the plan?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan, Row
from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.milestones import Milestone
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "YEAR-02",
    Severity.ERROR,
    Words("Tahun di luar periode", "Year outside the period"),
    Words(
        "Usulan, pagu, dan jadwal di luar periode rencana tidak masuk rekapitulasi tahun mana pun.",
        "Proposals, ceilings and milestones outside the period are in the summary of no year.",
    ),
    Words(
        "{year} berada di luar periode {start} sampai {end}",
        "{year} lies outside the period {start} to {end}",
    ),
    Words(
        "perbaiki tahunnya, atau ubah periode dalam plan.yaml", "mend the year, or the period in plan.yaml"
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the years of rows with the period."""
    years = plan.years
    for row, column, year in _years(plan):
        if years and year is not None and year not in years:
            yield report(PROBLEM, plan.place(row, column), year=year, start=years[0], end=years[-1])


def _years(plan: Plan) -> Iterator[tuple[Row, str, int | None]]:
    for proposal in plan.rows(Proposal):
        yield proposal, "budget_year", proposal.budget_year
    for row in chain[Ceiling | Milestone](plan.rows(Ceiling), plan.rows(Milestone)):
        yield row, "year", row.year


_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,funding_source\n"
FIRES: Files = {
    "proposals.csv": _HEAD + "U01,Penataan sentra,bantuan_keuangan,2033,draft,1,dinas-kota,64.72,2.2.2\n"
}
PLACE = "proposals.csv:2:budget_year"
QUIET: Files = {
    "proposals.csv": _HEAD + "U01,Penataan sentra,bantuan_keuangan,2028,draft,1,dinas-kota,64.72,2.2.2\n"
}
