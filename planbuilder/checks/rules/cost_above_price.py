"""Which factories make their product at a loss?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.factories import Factory
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "IDLE-03",
    Severity.NOTE,
    Words("Biaya produksi melebihi harga jual", "Production cost above the selling price"),
    Words(
        "Pabrik yang memproduksi dengan rugi tidak pulih dengan alat baru saja; usulannya perlu menjelaskan selisih itu [S: pabrik minyak goreng Bukit Seloka].",
        "A factory that produces at a loss does not recover by new machines alone; its proposal should explain the gap [S: cooking oil plant of Bukit Seloka].",
    ),
    Words(
        "biaya produksi {cost} tidak tertutup harga jual {price}",
        "a production cost of {cost} is not covered by a price of {price}",
    ),
    Words(
        "periksa kedua angkanya, atau jelaskan dalam narasi",
        "check the two figures, or explain them in the narrative",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare cost and price of each factory that gives both."""
    for factory in plan.rows(Factory):
        cost, price = factory.production_cost, factory.selling_price
        if cost is not None and price is not None and cost >= price:
            place = plan.place(factory, "production_cost")
            yield report(PROBLEM, place, cost=rupiah_text(cost), price=rupiah_text(price))


_HEAD = "id,purpose,name,product,regency,status,production_cost,selling_price,price_unit,sources\n"
FIRES: Files = {
    "factories.csv": _HEAD + "P01,comparison,Pabrik Minyak,minyak goreng,64.72,operating,34000,15000,Kg,s1\n"
}
PLACE = "factories.csv:2:production_cost"
QUIET: Files = {
    "factories.csv": _HEAD + "P01,comparison,Pabrik Minyak,minyak goreng,64.72,operating,13000,15000,Kg,s1\n"
}
