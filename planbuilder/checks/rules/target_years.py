"""Has each indicator a target in every year of the period?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.missing import severe
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.indicators import Indicator

PROBLEM = Problem(
    "TARGET-01",
    Severity.WARNING,
    Words("Target tahun kosong", "Target of a year is missing"),
    Words(
        "Tabel lima tahun mencetak target setiap tahun di samping pagunya [V: tabel T-C.27].",
        "The five-year table prints a target of every year beside the ceiling [V: table T-C.27].",
    ),
    Words(
        "indikator {indicator} tidak memiliki target untuk {years}",
        "indicator {indicator} has no target for {years}",
    ),
    Words(
        "isi target tahun itu; angka, rentang, atau teks",
        "fill in the target of that year: a number, a range or a text",
    ),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """List the years that lack a target."""
    yield from severe(plan, _incomplete(plan))


def _incomplete(plan: Plan) -> Iterator[Diagnostic]:
    years = plan.years
    for indicator in plan.rows(Indicator):
        lacking = [year for year in years if year not in indicator.target]
        if lacking:
            place = plan.place(indicator, f"target_{lacking[0]}")
            cells = (indicator.ref("target", year) for year in lacking)
            yield report(PROBLEM, place, indicator=indicator.key, years=listed(lacking)).about(*cells)


FIRES: Files = {
    "indicators.csv": BASE["indicators.csv"].replace(
        "Dokumen rencana,Dokumen,up,1,2,3,4,5,6", "Dokumen rencana,Dokumen,up,1,2,3,,5,6"
    )
}
PLACE = "indicators.csv:5:target_2027"
QUIET: Files = {"indicators.csv": BASE["indicators.csv"]}
