"""Is each funding source in the list?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells, unknown_codes
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-05",
    Severity.ERROR,
    Words("Kode sumber dana tidak dikenal", "Unknown funding source code"),
    Words(
        "Pagu dan usulan dijumlahkan menurut kode sumber pendanaan daerah [V: daftar SIPD].",
        "Ceilings and proposals are added up by the code of the regional funding source [V: list of SIPD].",
    ),
    Words('"{name}" tidak ada dalam daftar sumber dana', '"{name}" is not in the list of funding sources'),
    Words("cocokkan dengan codes/funding_sources.csv", "compare with codes/funding_sources.csv"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each code up."""
    yield from unknown_codes(plan, plan.codes.funding_sources, code_cells(plan, "funding_sources"), PROBLEM)


_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,funding_source\n"
FIRES: Files = {
    "proposals.csv": _HEAD + "U01,Penataan sentra,bantuan_keuangan,2027,draft,1,dinas-kota,64.72,2.2.9\n"
}
PLACE = "proposals.csv:2:funding_source"
QUIET: Files = {
    "proposals.csv": _HEAD + "U01,Penataan sentra,bantuan_keuangan,2027,draft,1,dinas-kota,64.72,2.2.2\n"
}
