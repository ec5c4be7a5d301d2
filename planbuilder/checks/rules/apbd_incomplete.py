"""Does each APBD proposal name its subactivity?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.incomplete import incomplete
from planbuilder.checks.routes import APBD
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "ROUTE-02",
    Severity.WARNING,
    Words("Usulan APBD tanpa subkegiatan", "APBD proposal without a subactivity"),
    Words(
        "RKA disusun per subkegiatan [V: formulir RKA]; tanpa subkegiatan usulan tidak dapat dianggarkan.",
        "An RKA is made for a subactivity [V: RKA form]; without one a proposal cannot be budgeted.",
    ),
    Words(
        "usulan {proposal} jalur {route_id} tidak memuat {titles}",
        "proposal {proposal} of route {route} has no {columns}",
    ),
    Words("isi kolom {columns}", "fill in the columns {columns}"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at the proposals of these routes."""
    yield from incomplete(plan, PROBLEM, APBD, ("activity",))


_HEAD = BASE["proposals.csv"].splitlines()[0] + ",activity\n"
_ROW = "U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,"
_LINES = {
    "cost_lines.csv": "proposal,account,description,volume_1,unit_1,unit_price\nU01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n"
}
FIRES: Files = {"proposals.csv": _HEAD + _ROW + "\n", **_LINES}
PLACE = "proposals.csv:2:activity"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "A3\n", **_LINES}
