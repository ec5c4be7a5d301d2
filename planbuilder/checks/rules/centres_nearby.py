"""Are two centres with one product really two, or one that was recorded twice?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from planbuilder.checks.example import Files
from planbuilder.checks.geography import Point, kilometres, points
from planbuilder.checks.spelling import folded
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.centres import Centre

PROBLEM = Problem(
    "GEO-04",
    Severity.WARNING,
    Words("Dua sentra dengan satu produk saling berdekatan", "Two centres with one product side by side"),
    Words(
        "Sentra ialah satu lokasi pemusatan usaha (PP 29/2018) [S]; dua sentra dengan produk yang sama dalam jarak kurang dari 200 meter biasanya satu sentra yang tercatat, dan terhitung, dua kali.",
        "A sentra is one place where businesses gather (PP 29/2018) [S]; two with one product within 200 metres are mostly one that was recorded, and counted, twice.",
    ),
    Words(
        "hanya {distance} m dari {other}, yang juga menghasilkan {commodity}",
        "only {distance} m from {other}, which makes {commodity} as well",
    ),
    Words("gabungkan kedua barisnya, atau perbaiki titiknya", "join the two rows, or mend their points"),
)
NEAR_KM = 0.2
_CELL = Decimal("0.00127")
"""Degrees, 141 m: two points in one cell are always near each other."""
_AROUND = (*product(range(-2, 3), repeat=2),)
"""The cells in which a near point may lie."""
_Place = tuple[str | None, str, int, int]
"""A kind of centre, a product, and a cell of the grid."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Lay each centre on a grid and look around it; one of several in a cell stands for all, so that time stays linear."""
    seen: dict[_Place, Point] = {}
    for point in points(plan):
        centre = point.row
        if not isinstance(centre, Centre) or centre.commodity is None:
            continue
        row, column = int(point.latitude // _CELL), int(point.longitude // _CELL)
        what = centre.kind, folded(centre.commodity)
        others = (seen.get((*what, row + north, column + east)) for north, east in _AROUND)
        near = next((other for other in others if other and kilometres(point, other) < NEAR_KM), None)
        if near is not None:
            yield report(
                PROBLEM,
                plan.place(centre, "latitude"),
                distance=round(kilometres(point, near) * 1000),
                other=near.row.key,
                commodity=centre.commodity,
            )
        seen.setdefault((*what, row, column), point)


_HEAD = "id,kind,name,commodity,status,regency,latitude,longitude,sources\n"
_FIRST = 'S01,sentra,Sentra Utara,rotan,planned,64.72,"-0,4500","117,1800",s1\n'
FIRES: Files = {
    "centres.csv": f'{_HEAD}{_FIRST}S02,sentra,Sentra Hilir,rotan,planned,64.72,"-0,4510","117,1810",s1\n'
}
PLACE = "centres.csv:3:latitude"
QUIET: Files = {
    "centres.csv": f'{_HEAD}{_FIRST}S02,sentra,Sentra Hilir,rotan,planned,64.72,"-0,4520","117,1800",s1\n'
    'S03,sentra,Sentra Hulu,batik,planned,64.72,"-0,4500","117,1800",s1\n'
}
