"""Is each account in the list of accounts?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells, unknown_codes
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-04",
    Severity.ERROR,
    Words("Kode rekening tidak dikenal", "Unknown account code"),
    Words(
        "RKA hanya dapat diisi dengan rekening yang ada dalam daftar resmi; nama rekening karangan beredar di banyak tempat [V: salinan daftar SIPD].",
        "A budget form only takes accounts of the official list; invented account names are found in many places [V: copy of the SIPD list].",
    ),
    Words('"{name}" tidak ada dalam daftar rekening', '"{name}" is not in the list of accounts'),
    Words("cocokkan dengan codes/accounts.csv", "compare with codes/accounts.csv"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each code up."""
    yield from unknown_codes(plan, plan.codes.accounts, code_cells(plan, "accounts"), PROBLEM)


_HEAD = "proposal,account,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {"cost_lines.csv": _HEAD + "U01,5.1.02.01.01.9924,Alat tulis,2,Unit,1500000\n"}
PLACE = "cost_lines.csv:2:account"
QUIET: Files = {"cost_lines.csv": _HEAD + "U01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n"}
