"""Has each volume of a cost line its unit, and each unit its volume?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.cost_lines import CostLine

PROBLEM = Problem(
    "COST-09",
    Severity.WARNING,
    Words(
        "Volume tanpa satuan atau satuan tanpa volume", "Volume without a unit, or a unit without a volume"
    ),
    Words(
        'Koefisien tercetak "2 Orang x 3 Hari"; satuan tanpa volume tidak ikut dikalikan [V: formulir RKA].',
        'A coefficient is printed "2 Orang x 3 Hari"; a unit without a volume is not multiplied [V: RKA form].',
    ),
    Words("{given} terisi, tetapi {lacking} kosong", "{given} is filled in, but {lacking} is empty"),
    Words("isi keduanya atau kosongkan keduanya", "fill in both or neither"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)
_PAIRS = tuple((f"volume_{number}", f"unit_{number}") for number in (2, 3, 4))
"""The first pair is expected on every line and summed up as a missing fact."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the further volumes of each line with their units."""
    for line in plan.rows(CostLine):
        for volume, unit in _PAIRS:
            has_volume, has_unit = getattr(line, volume) is not None, getattr(line, unit) is not None
            if has_volume != has_unit:
                given, lacking = (volume, unit) if has_volume else (unit, volume)
                yield report(PROBLEM, plan.place(line, lacking), given=given, lacking=lacking).about(
                    line.ref(lacking)
                )


_HEAD = "proposal,description,volume_1,unit_1,volume_2,unit_2,unit_price\n"
FIRES: Files = {"cost_lines.csv": _HEAD + "U01,Narasumber,2,Orang,,Hari,900000\n"}
PLACE = "cost_lines.csv:2:volume_2"
QUIET: Files = {"cost_lines.csv": _HEAD + "U01,Narasumber,2,Orang,3,Hari,900000\n"}
