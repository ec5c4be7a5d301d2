"""Does an APBD proposal use an activity of the government that pays?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.owners import OWNER_OF_ROUTE, OWNERS
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import ROUTES
from planbuilder.model.nomenclature import owner_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "LEVEL-02",
    Severity.ERROR,
    Words("Subkegiatan bukan milik jalur usulan", "Subactivity of another budget"),
    Words(
        "APBD provinsi hanya membiayai kode kegiatan provinsi, APBD kabupaten/kota hanya kode kabupaten/kota (Permendagri 90/2019) [V: ekspor SIPD].",
        "The provincial budget pays for provincial codes only, a regency's for its own (Permendagri 90/2019) [V: export of SIPD].",
    ),
    Words(
        "jalur {route_id} tidak dapat membiayai {code}, kegiatan {owner_id}",
        "route {route} cannot pay for {code}, an activity of a {owner}",
    ),
    Words("pilih subkegiatan lain atau jalur lain", "choose another subactivity or another route"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the route of each proposal with the owner of its activity's code."""
    for proposal in plan.rows(Proposal):
        activity = plan.get(Activity, proposal.activity)
        payer = OWNER_OF_ROUTE.get(proposal.route or "")
        owner = owner_of(activity.code or "") if activity else ""
        if activity is not None and payer and owner and owner != payer:
            yield report(
                PROBLEM,
                plan.place(proposal, "activity"),
                route=proposal.route,
                route_id=ROUTES[proposal.route or ""],
                code=activity.code,
                owner=owner,
                owner_id=OWNERS[owner],
            )


_HEAD = BASE["proposals.csv"].splitlines()[0] + ",activity\n"
_LINES = {
    "cost_lines.csv": "proposal,account,description,volume_1,unit_1,unit_price\nU01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n"
}
FIRES: Files = {
    "proposals.csv": _HEAD + "U01,Penyusunan rencana,apbd_kabkota,2027,draft,1,dinas-kota,64.72,1.2.1,A3\n",
    **_LINES,
}
PLACE = "proposals.csv:2:activity"
QUIET: Files = {
    "proposals.csv": _HEAD + "U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,A3\n",
    **_LINES,
}
