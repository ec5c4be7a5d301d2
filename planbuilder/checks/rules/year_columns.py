"""Do yearly columns stay within the period of the plan?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan, Row, tables

PROBLEM = Problem(
    "YEAR-01",
    Severity.ERROR,
    Words("Kolom tahun di luar periode", "Yearly column outside the period"),
    Words(
        "Dokumen mencetak tahun-tahun periode; angka tahun lain tidak akan tercetak di mana pun.",
        "Documents print the years of the period; a figure of another year is printed nowhere.",
    ),
    Words(
        "kolom {column} berada di luar periode {start} sampai {end}, dan terisi pada {count} baris",
        "column {column} lies outside the period {start} to {end}, and is filled in on {count} rows",
    ),
    Words(
        "perbaiki tahunnya, atau ubah periode dalam plan.yaml", "mend the year, or the period in plan.yaml"
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report each such column once, at the first row that fills it in."""
    if plan.years:
        for table in tables().values():
            for column in table.fields:
                if column.yearly:
                    yield from _outside(plan, table.name, column.key)


def _outside(plan: Plan, table: str, column: str) -> Iterator[Diagnostic]:
    years = plan.years
    rows: dict[int, list[Row]] = {}
    for row in plan.table(table):
        for year in getattr(row, column):
            if year not in years:
                rows.setdefault(year, []).append(row)
    for year, found in sorted(rows.items()):
        name = f"{column}_{year}"
        place = plan.place(found[0], name)
        start, end = years[0], years[-1]
        yield report(PROBLEM, place, column=name, start=start, end=end, count=len(found))


FIRES: Files = {"activities.csv": BASE["activities.csv"].replace("ceiling_2029\n", "ceiling_2029,ceiling_2030\n").replace(
    ",50000000\n", ",50000000,50000000\n"
).replace(",,,,,,\n", ",,,,,,,\n")}  # fmt: skip
PLACE = "activities.csv:4:ceiling_2030"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
