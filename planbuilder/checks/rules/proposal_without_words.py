"""Has each proposal its narrative?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "NARR-01",
    Severity.WARNING,
    Words("Usulan tanpa narasi", "Proposals without narrative"),
    Words(
        "KAK dibuka dengan latar belakang usulan [V: templat KAK DAK Fisik]; tanpa narasi tercetak isian kosong.",
        "Terms of reference open with the background of a proposal [V: template of DAK Fisik]; without it an open item is printed.",
    ),
    Words(
        "{count} dari {total} usulan belum memiliki latar belakang: {rows}",
        "{count} of {total} proposals have no background yet: {rows}",
    ),
    Words("tulis narrative/{file}.md untuk setiap usulan", "write narrative/{file}.md for each proposal"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the proposals whose background is not written."""
    proposals = plan.rows(Proposal)
    lacking = [row for row in proposals if _background(row.key) not in plan.narratives]
    file = _background(lacking[0].key) if lacking else ""
    yield from summed_up(plan, PROBLEM, lacking, len(proposals), "id", file=file)


def _background(key: str) -> str:
    return f"proposals/{key}/latar-belakang"


_SECOND = (
    BASE["proposals.csv"] + "U02,Perluasan sentra,bantuan_keuangan,2027,draft,2,dinas-kota,64.72,2.2.2\n"
)
_LINES = BASE["cost_lines.csv"] + "U02,Gedung,1,Unit,9000000\n"
FIRES: Files = {"proposals.csv": _SECOND, "cost_lines.csv": _LINES}
PLACE = "proposals.csv:3:id"
QUIET: Files = {
    "proposals.csv": _SECOND,
    "cost_lines.csv": _LINES,
    "narrative/proposals/U02/latar-belakang.md": "Sentra perlu diperluas.\n",
}
