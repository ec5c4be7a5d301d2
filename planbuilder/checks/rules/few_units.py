"""Has each sentra at least five business units?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.centres import Centre

PROBLEM = Problem(
    "SENTRA-01",
    Severity.WARNING,
    Words("Sentra kurang dari lima unit usaha", "Sentra of fewer than five units"),
    Words(
        "Sentra IKM terdiri atas paling sedikit lima unit usaha dalam satu lokasi (PP 29/2018) [S].",
        "A sentra has at least five business units in one place (PP 29/2018) [S].",
    ),
    Words(
        "sentra ini memiliki {units} unit usaha, kurang dari {least}",
        "this sentra has {units} units, fewer than {least}",
    ),
    Words(
        "lengkapi jumlahnya, atau catat sebagai kelompok usaha dan bukan sentra",
        "complete the number, or record it as a group and not a sentra",
    ),
)
LEAST = 5


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the units of each sentra that gives them."""
    for centre in plan.rows(Centre):
        if centre.kind == "sentra" and centre.units is not None and centre.units < LEAST:
            yield report(PROBLEM, plan.place(centre, "units"), units=centre.units, least=LEAST)


_HEAD = "id,kind,name,commodity,status,regency,units,sources\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Madu,madu,planned,64.72,4,s1\n"}
PLACE = "centres.csv:2:units"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Madu,madu,planned,64.72,5,s1\n"}
