"""Is no APBN proposal booked on a regional funding source?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.routes import APBN
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "ROUTE-05",
    Severity.WARNING,
    Words("Usulan APBN dengan sumber dana daerah", "APBN proposal with a regional funding source"),
    Words(
        "Uang APBN dibelanjakan kementerian dan tidak masuk daftar sumber pendanaan daerah [V: daftar SIPD].",
        "Money of the APBN is spent by a ministry and is not in the list of regional sources [V: list of SIPD].",
    ),
    Words(
        "usulan APBN memakai sumber dana daerah {code}", "an APBN proposal uses the regional source {code}"
    ),
    Words("kosongkan sumber dananya, atau perbaiki jalurnya", "leave the source empty, or mend the route"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report APBN proposals with a known regional source."""
    for proposal in plan.rows(Proposal):
        if proposal.route == APBN and proposal.funding_source in plan.codes.funding_sources:
            yield report(PROBLEM, plan.place(proposal, "funding_source"), code=proposal.funding_source)


_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,ministry,unit,program,output_type,funding_source\n"
_ROW = "U01,Fasilitasi mesin,apbn,2027,draft,1,dinas-kota,64.72,Kementerian Perindustrian,Ditjen IKMA,Program Nilai Tambah,Fasilitasi,"
FIRES: Files = {"proposals.csv": _HEAD + _ROW + "1.1\n"}
PLACE = "proposals.csv:2:funding_source"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "\n"}
