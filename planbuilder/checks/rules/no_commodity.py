"""Has each sentra a commodity?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.missing import severe
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.centres import Centre

PROBLEM = Problem(
    "SENTRA-04",
    Severity.WARNING,
    Words("Sentra tanpa komoditas", "Sentra without a commodity"),
    Words(
        "Sentra menghasilkan produk sejenis (PP 29/2018) [S]; tanpa komoditas ia tidak masuk kelompok mana pun.",
        "The units of a sentra make the same kind of product (PP 29/2018) [S]; without a commodity it is in no group.",
    ),
    Words(
        "{count} dari {total} sentra tidak memiliki komoditas: {rows}",
        "{count} of {total} sentra have no commodity: {rows}",
    ),
    Words("isi kolom commodity", "fill in the column commodity"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the sentra without a commodity; areas and estates need none."""
    sentra = [centre for centre in plan.rows(Centre) if centre.kind == "sentra"]
    lacking = [centre for centre in sentra if centre.commodity is None]
    yield from severe(plan, summed_up(plan, PROBLEM, lacking, len(sentra), "commodity"))


_HEAD = "id,kind,name,commodity,status,regency\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Utara,,planned,64.72\n"}
PLACE = "centres.csv:2:commodity"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,planned,64.72\n"}
