"""Does each point lie near the middle of its regency?"""

from __future__ import annotations

import math
from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.geography import Point, kilometres, points
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "GEO-02",
    Severity.WARNING,
    Words("Titik jauh dari kabupaten/kotanya", "Point far from its regency"),
    Words(
        "Tanpa poligon batas, jarak dari titik tengah dibandingkan dengan jari-jari lingkaran seluas kabupaten/kota itu; di Kalimantan Timur kecamatan terjauh berjarak 2,1 kali jari-jari [V: titik tengah cahyadsn/wilayah_boundaries], jadi lebih dari 3 kali hampir pasti keliru.",
        "Without polygons, the distance from the middle is compared with the radius of a circle of the regency's area; in Kalimantan Timur the farthest district lies 2.1 radii away [V: centroids of cahyadsn/wilayah_boundaries], so more than 3 is almost certainly wrong.",
    ),
    Words(
        "titik ini {distance} km dari titik tengah {regency}, yang jari-jarinya sekitar {radius} km",
        "this point is {distance} km from the middle of {regency}, whose radius is about {radius} km",
    ),
    Words("periksa lintang, bujur, dan kabupaten/kotanya", "check latitude, longitude and regency"),
)
FARTHEST = 3
"""Radii of a circle of the regency's area."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Measure the distance of every point from the middle of its regency, where its area is known."""
    middles = {point.row.key: point for point in points(plan) if point.row.table_name == Regency.table_name}
    for point in points(plan):
        yield from _measured(plan, point, middles.get(getattr(point.row, "regency", None) or ""))


def _measured(plan: Plan, point: Point, middle: Point | None) -> Iterator[Diagnostic]:
    regency = plan.get(Regency, middle.row.key) if middle else None
    if middle is None or regency is None or not regency.area:
        return
    distance, radius = kilometres(point, middle), math.sqrt(float(regency.area) / math.pi)
    if distance > FARTHEST * radius:
        yield report(
            PROBLEM,
            plan.place(point.row, "latitude"),
            distance=round(distance),
            radius=round(radius),
            regency=regency.name or regency.key,
        )


_REGENCIES = 'code,bps_code,name,region,area,latitude,longitude,sources\n64.72,6472,Kota Samarinda,W1,"716,8","-0,5003","117,1771",s1\n'
_HEAD = "id,kind,name,commodity,status,regency,latitude,longitude,sources\n"
FIRES: Files = {
    "regencies.csv": _REGENCIES,
    "centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"-1,45","117,18",s1\n',
}
PLACE = "centres.csv:2:latitude"
QUIET: Files = {
    "regencies.csv": _REGENCIES,
    "centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"-0,45","117,18",s1\n',
}
