"""Has each proposal for regional money a funding source?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.incomplete import incomplete
from planbuilder.checks.routes import APBN
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES

PROBLEM = Problem(
    "ROUTE-04",
    Severity.WARNING,
    Words("Usulan tanpa sumber dana", "Proposal without a funding source"),
    Words(
        "Pagu diperiksa menurut sumber dana, dan RKA menyebutnya [V: formulir RKA]; hanya APBN yang tidak memakai daftar sumber dana daerah.",
        "Ceilings are checked by funding source, and an RKA names it [V: RKA form]; only APBN is not in the regional list.",
    ),
    Words(
        "usulan {proposal} jalur {route_id} tidak memuat {titles}",
        "proposal {proposal} of route {route} has no {columns}",
    ),
    Words("isi kolom {columns}", "fill in the columns {columns}"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at the proposals of these routes."""
    yield from incomplete(plan, PROBLEM, ROUTES.keys() - {APBN}, ("funding_source",))


FIRES: Files = {"proposals.csv": BASE["proposals.csv"].replace(",2.2.2\n", ",\n")}
PLACE = "proposals.csv:2:funding_source"
QUIET: Files = {"proposals.csv": BASE["proposals.csv"]}
