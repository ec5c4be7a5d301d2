"""Does each DAK proposal name its theme, field and menu?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.incomplete import incomplete
from planbuilder.checks.routes import DAK
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "ROUTE-01",
    Severity.WARNING,
    Words("Usulan DAK belum lengkap", "DAK proposal incomplete"),
    Words(
        "KAK DAK Fisik memuat tematik, bidang, dan menu kegiatan pada kepalanya [V: templat KAK DAK Fisik 2023].",
        "Terms of reference for DAK name theme, field and menu in their head [V: template of DAK Fisik 2023].",
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
    yield from incomplete(plan, PROBLEM, DAK, ("theme", "field", "menu"))


_HEAD = BASE["proposals.csv"].splitlines()[0] + ",theme,field,menu\n"
_ROW = "U01,Penataan sentra,dak_fisik,2027,draft,1,dinas-kota,64.72,2.2.1.01.03.0030,Penugasan,IKM,"
FIRES: Files = {"proposals.csv": _HEAD + _ROW + "\n"}
PLACE = "proposals.csv:2:menu"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "Revitalisasi Sentra IKM\n"}
