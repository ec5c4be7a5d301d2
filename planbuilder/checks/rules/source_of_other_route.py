"""Does each DAK proposal name the funding source of its kind of DAK?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "ROUTE-06",
    Severity.WARNING,
    Words("Sumber dana bukan DAK jalurnya", "Funding source of another kind of DAK"),
    Words(
        "Kode DAK Fisik diawali 2.2.1.01.03, DAK Nonfisik 2.2.1.01.04 [V: daftar sumber dana SIPD].",
        "Codes of DAK Fisik begin with 2.2.1.01.03, of DAK Nonfisik with 2.2.1.01.04 [V: funding sources of SIPD].",
    ),
    Words(
        "sumber dana {code} bukan {route_id}, yang kodenya diawali {head}",
        "the source {code} is not of {route}, whose codes begin with {head}",
    ),
    Words("perbaiki sumber dana atau jalurnya", "mend the source or the route"),
)
_HEADS: Mapping[str, str] = {"dak_fisik": "2.2.1.01.03", "dak_nonfisik": "2.2.1.01.04"}


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the head of each known source with the kind of DAK."""
    for proposal in plan.rows(Proposal):
        route, source = proposal.route or "", proposal.funding_source
        head = _HEADS.get(route)
        if head is None or source is None or source not in plan.codes.funding_sources:
            continue
        if not source.startswith(head):
            place = plan.place(proposal, "funding_source")
            yield report(PROBLEM, place, code=source, route=route, route_id=ROUTES[route], head=head)


_HEAD = BASE["proposals.csv"].splitlines()[0] + ",theme,field,menu\n"
_ROW = "U01,Penataan sentra,dak_fisik,2027,draft,1,dinas-kota,64.72,"
_DAK = ",Penugasan,IKM,Revitalisasi Sentra IKM\n"
FIRES: Files = {"proposals.csv": _HEAD + _ROW + "2.2.1.01.04.0024" + _DAK}
PLACE = "proposals.csv:2:funding_source"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "2.2.1.01.03.0030" + _DAK}
