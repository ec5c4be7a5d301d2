"""Is each indicator of the last period recorded in every year between its first and its last?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.performance import Performance

MOST_YEARS = 10
"""Where so many years are absent, two periods stand in the table, and none between them is missed."""
PROBLEM = Problem(
    "PAST-02",
    Severity.NOTE,
    Words("Tahun yang terlewat pada periode lalu", "Years left out in the last period"),
    Words(
        "Tabel capaian periode lalu memuat setiap tahun; tahun tanpa baris tercetak kosong dan pertumbuhannya tidak dihitung.",
        "The table of the last period holds each year; one without a row is printed empty, and growth over it is not computed.",
    ),
    Words(
        'capaian "{indicator}" tidak memuat tahun {years}',
        'the performance of "{indicator}" leaves out {years}',
    ),
    Words(
        "tambahkan barisnya, walaupun sebagian angkanya belum diketahui",
        "add the row, even if some of its figures are not known yet",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the years of each indicator, and report the first row of one that has gaps."""
    series: dict[tuple[str, str | None], list[Performance]] = {}
    for row in plan.rows(Performance):
        series.setdefault((row.owner, row.indicator), []).append(row)
    for rows in series.values():
        known = {row.year for row in rows}
        absent = [year for year in range(min(known), max(known)) if year not in known]
        if absent and len(absent) < MOST_YEARS:
            first = min(rows, key=lambda row: row.year)
            indicator = first.indicator or first.owner
            yield report(
                PROBLEM, plan.place(first, "year"), indicator=indicator, years=", ".join(map(str, absent))
            )


_HEAD = "owner,indicator,unit,year,target,actual,sources\n"
_FIRST = "SS1,Sentra yang berfungsi,Unit,2021,3,2,s1\n"
FIRES: Files = {"performance.csv": _HEAD + _FIRST + "SS1,Sentra yang berfungsi,Unit,2023,3,2,s1\n"}
PLACE = "performance.csv:2:year"
QUIET: Files = {"performance.csv": _HEAD + _FIRST + "SS1,Sentra yang berfungsi,Unit,2022,3,2,s1\n"}
