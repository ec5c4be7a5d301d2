"""Is each rate of PPN one that exists?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.values.numbers import percent_text

PROBLEM = Problem(
    "COST-05",
    Severity.WARNING,
    Words("Tarif PPN tidak lazim", "Unusual rate of PPN"),
    Words(
        "Tarif PPN yang berlaku 11% (UU 7/2021) dan 12% untuk barang mewah [M]; tarif lain biasanya salah kolom.",
        "PPN is 11% (law 7/2021), and 12% on luxuries [M]; another rate mostly stands in the wrong column.",
    ),
    Words("PPN {rate} bukan tarif yang lazim", "PPN of {rate} is not a usual rate"),
    Words("tulis 11 atau 12, atau kosongkan bila tanpa PPN", "write 11 or 12, or leave it empty without PPN"),
)
RATES = frozenset({Decimal(0), Decimal(11), Decimal(12)})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare each rate with the known ones."""
    for line in plan.rows(CostLine):
        if line.tax is not None and line.tax not in RATES:
            yield report(PROBLEM, plan.place(line, "tax"), rate=percent_text(line.tax))


_HEAD = "proposal,description,volume_1,unit_1,unit_price,tax\n"
FIRES: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,Unit,1500000,110\n"}
PLACE = "cost_lines.csv:2:tax"
QUIET: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,Unit,1500000,11\n"}
