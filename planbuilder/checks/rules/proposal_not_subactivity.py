"""Does an APBD proposal name a subactivity, not a program or an activity?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.routes import APBD
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import ACTIVITY_LEVELS
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "LEVEL-03",
    Severity.ERROR,
    Words("Usulan APBD bukan pada subkegiatan", "APBD proposal above a subactivity"),
    Words(
        "RKA disusun per subkegiatan; program dan kegiatan hanya menjumlahkannya [V: formulir RKA].",
        "An RKA is made for a subactivity; programs and activities only add them up [V: RKA form].",
    ),
    Words("{code} adalah {level_id}, bukan subkegiatan", "{code} is of level {level}, not a subactivity"),
    Words("pilih subkegiatan di bawahnya", "choose a subactivity below it"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Tell the level of the activity of each APBD proposal."""
    for proposal in plan.rows(Proposal):
        activity = plan.get(Activity, proposal.activity)
        level = level_of(activity.code or "") if activity else ""
        if activity is not None and proposal.route in APBD and level in {"program", "activity"}:
            yield report(
                PROBLEM,
                plan.place(proposal, "activity"),
                code=activity.code,
                level=level,
                level_id=ACTIVITY_LEVELS[level].lower(),
            )


_HEAD = BASE["proposals.csv"].splitlines()[0] + ",activity\n"
_ROW = "U01,Penyusunan rencana,apbd_provinsi,2027,draft,1,dinas,64.72,1.1,"
_LINES = {
    "cost_lines.csv": "proposal,account,description,volume_1,unit_1,unit_price\nU01,5.1.02.01.01.0024,Alat tulis,2,Unit,1500000\n"
}
FIRES: Files = {"proposals.csv": _HEAD + _ROW + "A2\n", **_LINES}
PLACE = "proposals.csv:2:activity"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "A3\n", **_LINES}
