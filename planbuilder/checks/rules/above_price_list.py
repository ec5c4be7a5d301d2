"""Does each price stay within the standard price it names?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.price_list import StandardPrice
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "COST-03",
    Severity.WARNING,
    Words("Harga di atas SSH", "Price above the standard"),
    Words(
        "Standar satuan harga adalah batas tertinggi; rincian di atasnya dikembalikan saat penelaahan [S: keluhan pengguna SIPD].",
        "A standard price is the upper limit; lines above it are returned at review [S: complaints of SIPD users].",
    ),
    Words(
        "harga {price} melebihi SSH {code} sebesar {limit}",
        "the price {price} is above the standard {code} of {limit}",
    ),
    Words(
        "turunkan harganya, atau pilih SSH yang sesuai", "lower the price, or choose the standard that fits"
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare each unit price with the standard price of its line."""
    for line in plan.rows(CostLine):
        standard = plan.get(StandardPrice, line.price)
        if standard is None or standard.price is None or line.unit_price is None:
            continue
        if line.unit_price > standard.price:
            yield report(
                PROBLEM,
                plan.place(line, "unit_price"),
                price=rupiah_text(line.unit_price),
                code=standard.code,
                limit=rupiah_text(standard.price),
            )


_PRICES = "code,description,unit,price,year,sources\nSSH-1,Mesin pengemas,Unit,1500000,2026,s1\n"
_HEAD = "proposal,description,price,volume_1,unit_1,unit_price\n"
FIRES: Files = {
    "price_list.csv": _PRICES,
    "cost_lines.csv": _HEAD + "U01,Mesin pengemas,SSH-1,2,Unit,1750000\n",
}
PLACE = "cost_lines.csv:2:unit_price"
QUIET: Files = {
    "price_list.csv": _PRICES,
    "cost_lines.csv": _HEAD + "U01,Mesin pengemas,SSH-1,2,Unit,1500000\n",
}
