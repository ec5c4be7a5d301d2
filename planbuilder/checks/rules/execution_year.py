"""Is each proposal carried out in its budget year?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "DATE-08",
    Severity.WARNING,
    Words("Pelaksanaan di luar tahun anggaran", "Carried out outside the budget year"),
    Words(
        "Uang satu tahun anggaran dibelanjakan dalam tahun itu; jadwal di luarnya biasanya salah ketik [M].",
        "Money of a budget year is spent within it; a schedule outside it is mostly mistyped [M].",
    ),
    Words("{day} berada di luar tahun anggaran {year}", "{day} lies outside the budget year {year}"),
    Words("perbaiki tanggalnya atau tahun anggarannya", "mend the date or the budget year"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare both dates of each proposal with its budget year."""
    for proposal in plan.rows(Proposal):
        for column, day in (("start", proposal.start), ("end", proposal.end)):
            if day is not None and proposal.budget_year not in {None, day.year}:
                yield report(PROBLEM, plan.place(proposal, column), day=day, year=proposal.budget_year)


_PROPOSALS = BASE["proposals.csv"].replace("funding_source\n", "funding_source,start,end\n")
FIRES: Files = {"proposals.csv": _PROPOSALS.replace(",2.2.2\n", ",2.2.2,2027-03-01,2028-03-01\n")}
PLACE = "proposals.csv:2:end"
QUIET: Files = {"proposals.csv": _PROPOSALS.replace(",2.2.2\n", ",2.2.2,2027-03-01,2027-09-01\n")}
