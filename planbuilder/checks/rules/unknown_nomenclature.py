"""Is the code of each activity in the nomenclature?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells, unknown_codes
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-03",
    Severity.ERROR,
    Words("Kode nomenklatur tidak dikenal", "Unknown nomenclature code"),
    Words(
        "Nama, tingkat, dan satuan kegiatan berasal dari nomenklatur (Permendagri 90/2019 dan pemutakhirannya) [V: ekspor SIPD].",
        "Name, level and unit of an activity come from the nomenclature (Permendagri 90/2019 and its updates) [V: export of SIPD].",
    ),
    Words('"{name}" tidak ada dalam daftar nomenklatur', '"{name}" is not in the list of the nomenclature'),
    Words(
        "cocokkan dengan codes/nomenclature.csv; subkegiatan ditulis empat angka",
        "compare with codes/nomenclature.csv; subactivities have four digits",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each code up."""
    yield from unknown_codes(plan, plan.codes.nomenclature, code_cells(plan, "nomenclature"), PROBLEM)


_HEAD = "id,code,objective,outcome,office,funding_source,ceiling_2025,ceiling_2026,ceiling_2027,ceiling_2028,ceiling_2029\n"
_PROGRAM = "A1,3.31.02,SS1,Sentra berfungsi,dinas,,,,,,\nA2,3.31.02.1.01,,,dinas,,,,,,\n"
FIRES: Files = {"activities.csv": _HEAD + _PROGRAM + "A3,3.31.02.1.01.0011,,,dinas,1.1,1,1,1,1,1\n"}
PLACE = "activities.csv:4:code"
QUIET: Files = {"activities.csv": _HEAD + _PROGRAM + "A3,3.31.02.1.01.0001,,,dinas,1.1,1,1,1,1,1\n"}
