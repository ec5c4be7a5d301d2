"""Does each statistic describe a known area: the nation, a province or a regency?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.suggestion import Suggestions
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency
from planbuilder.model.tables.statistics import Statistic

PROBLEM = Problem(
    "CODE-08",
    Severity.ERROR,
    Words("Kode daerah statistik tidak dikenal", "Unknown area of a statistic"),
    Words(
        "Statistik tercetak pada daerahnya; kode yang tidak dikenal tidak tercetak di mana pun.",
        "A statistic is printed with its area; one of an unknown code is printed nowhere.",
    ),
    Words('"{name}" bukan kode daerah', '"{name}" is not the code of an area'),
    Words(
        "tulis 00 untuk nasional, dua angka provinsi, atau kode kabupaten/kota dalam tabel regencies",
        "write 00 for the nation, two digits of a province, or a code of table regencies",
    ),
)
NATION = "00"


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each area up; regencies of other provinces are known by their province only."""
    suggestions = Suggestions(plan.tables.get(Regency.table_name, ()))
    for statistic in plan.rows(Statistic):
        if not _is_known(plan, statistic.area):
            yield suggestions.report(PROBLEM, plan.place(statistic, "area"), statistic.area)


def _is_known(plan: Plan, area: str) -> bool:
    province, _, regency = area.partition(".")
    if not regency:
        return area == NATION or area in plan.codes.provinces or not plan.codes.provinces
    is_elsewhere = province != plan.info.province and province in plan.codes.provinces
    return plan.get(Regency, area) is not None or (is_elsewhere and regency.isdecimal())


_HEAD = "area,indicator,year,value,unit,sources\n"
FIRES: Files = {"statistics.csv": _HEAD + "64.73,Industri kecil,2024,120,Unit Usaha,s1\n"}
PLACE = "statistics.csv:2:area"
QUIET: Files = {
    "statistics.csv": _HEAD
    + "00,Industri kecil,2024,120,Unit Usaha,s1\n64,Industri kecil,2024,12,Unit Usaha,s1\n63.71,Industri kecil,2024,7,Unit Usaha,s1\n64.72,Industri kecil,2024,5,Unit Usaha,s1\n"
}
