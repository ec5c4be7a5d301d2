"""Is each APBD proposal made by an office of the government that pays?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.owners import OWNER_OF_ROUTE, OWNERS, owner_of_office
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES
from planbuilder.model.tables.offices import Office
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "ROUTE-07",
    Severity.WARNING,
    Words("Pengusul bukan milik jalurnya", "Proposer of another government"),
    Words(
        "APBD provinsi diusulkan perangkat daerah provinsi, APBD kabupaten/kota perangkat daerahnya sendiri [V: formulir RKA].",
        "The provincial budget is asked for by provincial offices, a regency's by its own [V: RKA form].",
    ),
    Words(
        "{office} adalah perangkat daerah {own_id}, sedangkan jalurnya {route_id}",
        "{office} is an office of a {own}, while the route is {route}",
    ),
    Words("perbaiki pengusul atau jalurnya", "mend the proposer or the route"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the proposer of each APBD proposal with its route."""
    for proposal in plan.rows(Proposal):
        office, route = plan.get(Office, proposal.proposer), proposal.route or ""
        payer = OWNER_OF_ROUTE.get(route)
        if office is None or payer is None:
            continue
        own = owner_of_office(office)
        if own != payer:
            yield report(
                PROBLEM,
                plan.place(proposal, "proposer"),
                office=office.name or office.key,
                own=own,
                own_id=OWNERS[own],
                route=route,
                route_id=ROUTES[route],
            )


_HEAD = BASE["proposals.csv"].splitlines()[0] + ",activity\n"
_LINES = {
    "cost_lines.csv": "proposal,account,description,volume_1,unit_1,unit_price\nU01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n"
}
FIRES: Files = {
    "proposals.csv": _HEAD + "U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas-kota,64.72,1.1,A3\n",
    **_LINES,
}
PLACE = "proposals.csv:2:proposer"
QUIET: Files = {
    "proposals.csv": _HEAD + "U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,A3\n",
    **_LINES,
}
