"""Is the amount written on a cost line what its volumes and price make?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.money import line_amount
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "COST-01",
    Severity.ERROR,
    Words("Jumlah rincian tidak sesuai hitungan", "Amount of a line differs from its computation"),
    Words(
        "Dokumen mencetak volume kali harga satuan sebelum PPN; jumlah tertulis yang berbeda menandakan salah satunya keliru.",
        "Documents print volumes times unit price before tax; a written amount that differs tells that one of them is wrong.",
    ),
    Words(
        "tertulis {written}, tetapi volume kali harga satuan menghasilkan {computed} (selisih {difference})",
        "{written} is written, but volumes times unit price make {computed} (a difference of {difference})",
    ),
    Words(
        "perbaiki volume atau harga, atau kosongkan jumlahnya",
        "mend volume or price, or leave the amount empty",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compute each line that gives its amount."""
    for line in plan.rows(CostLine):
        if line.amount is None:
            continue
        computed = line_amount(line)
        if computed is not None and computed != line.amount:
            yield report(
                PROBLEM,
                plan.place(line, "amount"),
                written=rupiah_text(line.amount),
                computed=rupiah_text(computed),
                difference=rupiah_text(abs(line.amount - computed)),
            )


_HEAD = "proposal,description,volume_1,unit_1,unit_price,amount\n"
FIRES: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,Unit,1500000,3500000\n"}
PLACE = "cost_lines.csv:2:amount"
QUIET: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,Unit,1500000,3000000\n"}
