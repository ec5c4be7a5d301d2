"""Does each point lie in the plan's province?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.geography import Point, in_box, points, written
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.codes import ProvinceEntry

PROBLEM = Problem(
    "GEO-01",
    Severity.ERROR,
    Words("Titik di luar provinsi", "Point outside the province"),
    Words(
        "Titik diperiksa terhadap kotak batas provinsi yang dilebarkan 0,1 derajat (batas: cahyadsn/wilayah_boundaries [V]); tanda atau urutan yang tertukar menaruh titik di laut.",
        "A point is held against the box of the province, 0.1 degrees wider (bounds: cahyadsn/wilayah_boundaries [V]); a wrong sign or order puts it into the sea.",
    ),
    Words("titik {point} berada di luar {province}", "the point {point} lies outside {province}"),
    Words(
        "periksa tanda minus pada lintang selatan, dan apakah lintang dan bujur tertukar",
        "check the minus sign of southern latitudes, and whether latitude and longitude are swapped",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Hold every point against the box of the province, where the list of provinces knows it."""
    province = plan.codes.provinces.get(plan.info.province)
    if province is not None and province.bounds is not None:
        for point in points(plan):
            if not in_box(point, province.bounds):
                yield _found(plan, point, province)


def _found(plan: Plan, point: Point, province: ProvinceEntry) -> Diagnostic:
    place = plan.place(point.row, "latitude")
    return report(PROBLEM, place, point=written(point), province=province.name)


_HEAD = "id,kind,name,commodity,status,regency,latitude,longitude,sources\n"
FIRES: Files = {"centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"117,18","-0,49",s1\n'}
PLACE = "centres.csv:2:latitude"
QUIET: Files = {"centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"-0,49","117,18",s1\n'}
