"""Is it known of each idle factory whether it could run?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.inventory import FEASIBILITY, idle_factories, unknown_facts
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "IDLE-02",
    Severity.WARNING,
    Words("Pabrik tanpa fakta kelayakan", "Factories without facts of feasibility"),
    Words(
        "Pabrik yang dibangun dari kajian tipis tidak berjalan: bahan baku, biaya, harga, pengelola, air, dan listrik harus diketahui dahulu [S: pemberitaan pabrik di Kalimantan Timur].",
        "Factories built on thin studies do not run: material, cost, price, operator, water and power must be known first [S: news about factories of Kalimantan Timur].",
    ),
    Words(
        "{count} dari {total} pabrik belum optimal tidak memuat seluruh fakta kelayakan: {rows}",
        "{count} of {total} idle factories lack facts of feasibility: {rows}",
    ),
    Words("lengkapi kolom {facts}", "complete the columns {facts}"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the idle factories that lack a fact."""
    idle = list(idle_factories(plan))
    lacking = [factory for factory in idle if unknown_facts(factory)]
    first = unknown_facts(lacking[0])[0] if lacking else ""
    cells = [factory.ref(name) for factory in lacking for name in unknown_facts(factory)]
    for finding in summed_up(plan, PROBLEM, lacking, len(idle), first, facts=", ".join(FEASIBILITY)):
        yield finding.about(*cells)


_HEAD = "id,purpose,name,product,regency,status,cause,material_need,material_supply,material_unit,production_cost,selling_price,price_unit,operator,water,power,sources\n"
_ROW = "P01,inventory,Pabrik Karet,karet,64.72,stopped,bahan baku kurang,900,1000,Ton,"
FIRES: Files = {"factories.csv": _HEAD + _ROW + ",9000,Kg,Koperasi,yes,yes,s1\n"}
PLACE = "factories.csv:2:production_cost"
QUIET: Files = {"factories.csv": _HEAD + _ROW + "8000,9000,Kg,Koperasi,yes,yes,s1\n"}
