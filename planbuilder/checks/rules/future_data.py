"""Do data describe years that have begun?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "YEAR-03",
    Severity.ERROR,
    Words("Data dari masa depan", "Data of the future"),
    Words(
        "Tidak ada yang dapat didata setelah tanggal data rencana; tahunnya hampir pasti salah ketik.",
        "Nothing can have been recorded after the plan's date; the year is almost certainly mistyped.",
    ),
    Words("{year} belum terjadi pada tanggal data {date}", "{year} had not begun on the plan's date {date}"),
    Words("perbaiki tahunnya, atau tanggal dalam plan.yaml", "mend the year, or the date in plan.yaml"),
)
_RECORDED: Mapping[str, tuple[str, ...]] = {
    "centres": ("data_year",),
    "factories": ("built_year", "stopped_year", "data_year"),
    "performance": ("year",),
    "raw_materials": ("year",),
    "regencies": ("population_year",),
    "statistics": ("year",),
}
"""Table -> its columns that hold the year of something recorded."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the years of recorded data with the plan's date."""
    date = plan.info.date
    if date is None:
        return
    for table, columns in _RECORDED.items():
        for row in plan.table(table):
            for column in columns:
                year = getattr(row, column)
                if year is not None and year > date.year:
                    yield report(PROBLEM, plan.place(row, column), year=year, date=date.isoformat())


_HEAD = "area,indicator,year,value,unit,sources\n"
FIRES: Files = {"statistics.csv": _HEAD + "64,Industri kecil,2042,120,Unit Usaha,s1\n"}
PLACE = "statistics.csv:2:year"
QUIET: Files = {"statistics.csv": _HEAD + "64,Industri kecil,2024,120,Unit Usaha,s1\n"}
