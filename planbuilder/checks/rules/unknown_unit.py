"""Is each unit in the list of units?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells, unknown_codes
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-06",
    Severity.ERROR,
    Words("Satuan tidak dikenal", "Unknown unit"),
    Words(
        "Satuan yang dieja berbeda-beda tidak dapat dijumlahkan dan ditolak aplikasi penganggaran [V: daftar satuan SIPD].",
        "Units that are spelled in several ways cannot be added up, and budget applications refuse them [V: units of SIPD].",
    ),
    Words('"{name}" tidak ada dalam daftar satuan', '"{name}" is not in the list of units'),
    Words("pilih dari codes/units.csv", "choose one of codes/units.csv"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each code up."""
    yield from unknown_codes(plan, plan.codes.units, code_cells(plan, "units"), PROBLEM)


_HEAD = "proposal,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,Unti,1500000\n"}
PLACE = "cost_lines.csv:2:unit_1"
QUIET: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,unit,1500000\n"}
