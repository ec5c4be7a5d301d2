"""Does the plan's budget year fall into its period?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "YEAR-05",
    Severity.ERROR,
    Words("Tahun anggaran di luar periode", "Budget year outside the period"),
    Words(
        "Rekapitulasi dan pagu dicetak untuk tahun anggaran; di luar periode tidak ada isinya.",
        "Summaries and ceilings are printed for the budget year; outside the period there is nothing to print.",
    ),
    Words(
        "tahun anggaran {year} berada di luar periode {start} sampai {end}",
        "the budget year {year} lies outside the period {start} to {end}",
    ),
    Words("tulis salah satu tahun periode", "write one of the years of the period"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the year among those of the period."""
    year, years = plan.info.budget_year, plan.years
    if year is not None and years and year not in years:
        yield report(PROBLEM, plan.place(plan.info, "budget_year"), year=year, start=years[0], end=years[-1])


FIRES: Files = {"plan.yaml": BASE["plan.yaml"].replace("budget_year: 2027", "budget_year: 2035")}
PLACE = "plan.yaml:8:budget_year"
QUIET: Files = {"plan.yaml": BASE["plan.yaml"]}
