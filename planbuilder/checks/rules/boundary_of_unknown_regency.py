"""Does each boundary of the map belong to a regency of the plan?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, nearest, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "MAP-09",
    Severity.WARNING,
    Words("Batas wilayah di luar rencana", "Boundary of a regency that the plan does not have"),
    Words(
        "Batas dikenali dari kode Kemendagri; kode yang salah ketik membuat wilayahnya hilang dari peta.",
        "Boundaries are told by their Kemendagri code; with a misspelt one a regency is lost from the map.",
    ),
    Words(
        'batas "{kode}" bukan milik kabupaten/kota mana pun dalam rencana ini',
        'the boundary of "{kode}" belongs to no regency of this plan',
    ),
    Words(
        "yang terdekat: {near}; perbaiki kodenya atau hapus batas itu",
        "the nearest: {near}; mend the code, or delete the boundary",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look up the code of each boundary among the regencies."""
    outlines = plan.boundaries.outlines.values() if plan.boundaries else ()
    known = [regency.code for regency in plan.rows(Regency)]
    for outline in outlines:
        if plan.get(Regency, outline.code) is None:
            near = nearest(outline.code, known) or (known[0] if known else "-")
            yield report(PROBLEM, outline.location, kode=outline.code, near=near)


_FILE = """\
{{"type": "FeatureCollection", "features": [
{{"type": "Feature", "properties": {{"kode": "{0}"}}, "geometry": {{"type": "Polygon",
"coordinates": [[[117.0, -0.4], [117.3, -0.4], [117.3, -0.7], [117.0, -0.4]]]}}}}
]}}
"""
FIRES: Files = {"boundaries.geojson": _FILE.format("6472")}
PLACE = "boundaries.geojson:2"
QUIET: Files = {"boundaries.geojson": _FILE.format("64.72")}
