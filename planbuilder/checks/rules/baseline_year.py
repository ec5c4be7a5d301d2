"""Does the baseline year lie before the period?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "YEAR-04",
    Severity.ERROR,
    Words("Tahun dasar di dalam periode", "Baseline year within the period"),
    Words(
        "Data awal menggambarkan keadaan sebelum tahun pertama rencana [V: cascading RPJMD dan Renstra daerah].",
        "The baseline describes what was before the first year of a plan [V: cascades of regional plans].",
    ),
    Words(
        "tahun dasar {baseline} tidak mendahului tahun awal {start}",
        "the baseline year {baseline} is not before the first year {start}",
    ),
    Words("tulis tahun sebelum {start}", "write a year before {start}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the two years."""
    baseline, start = plan.info.baseline_year, plan.info.period_start
    if baseline is not None and start is not None and baseline >= start:
        yield report(PROBLEM, plan.place(plan.info, "baseline_year"), baseline=baseline, start=start)


FIRES: Files = {"plan.yaml": BASE["plan.yaml"].replace("baseline_year: 2024", "baseline_year: 2025")}
PLACE = "plan.yaml:7:baseline_year"
QUIET: Files = {"plan.yaml": BASE["plan.yaml"]}
