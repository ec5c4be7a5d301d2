"""Is it known why each idle factory stopped?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.inventory import idle_factories
from planbuilder.checks.missing import severe
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import FACTORY_STATUSES

PROBLEM = Problem(
    "IDLE-01",
    Severity.WARNING,
    Words("Pabrik belum optimal tanpa sebab", "Idle factory without a cause"),
    Words(
        "Inventarisasi pabrik belum optimal menjelaskan sebab berhentinya; tanpa sebab tidak ada upaya pemulihan yang dapat dinilai.",
        "The inventory of idle factories tells why they stopped; without a cause no recovery can be judged.",
    ),
    Words(
        "{name} berstatus {status_id}, tetapi sebabnya belum tercatat",
        "{name} has the status {status}, but no cause",
    ),
    Words("isi kolom cause", "fill in the column cause"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report idle factories without a cause."""
    yield from severe(plan, _unexplained(plan))


def _unexplained(plan: Plan) -> Iterator[Diagnostic]:
    for factory in idle_factories(plan):
        if factory.cause is None:
            yield report(
                PROBLEM,
                plan.place(factory, "cause"),
                name=factory.name or factory.key,
                status=factory.status,
                status_id=FACTORY_STATUSES[factory.status or ""].lower(),
            ).about(factory.ref("cause"))


_HEAD = "id,purpose,name,product,regency,status,cause,material_need,material_supply,material_unit,production_cost,selling_price,price_unit,operator,water,power,sources\n"
_ROW = "P01,inventory,Pabrik Karet,karet,64.72,stopped,"
_FACTS = ",900,1000,Ton,8000,9000,Kg,Koperasi,yes,yes,s1\n"
FIRES: Files = {"factories.csv": _HEAD + _ROW + _FACTS}
PLACE = "factories.csv:2:cause"
QUIET: Files = {"factories.csv": _HEAD + _ROW + "bahan baku kurang" + _FACTS}
