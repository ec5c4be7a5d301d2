"""Do the actions that an activity pays for stay within its ceiling of that year?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.money import activity_ceiling
from planbuilder.model.tables.actions import Action
from planbuilder.model.tables.activities import Activity
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "ACTION-01",
    Severity.WARNING,
    Words("Rencana aksi melampaui pagu yang mendanainya", "Actions above the ceiling that pays for them"),
    Words(
        "Rencana induk mencetak indikasi biaya rencana aksi, rencana lima tahun mencetak pagu kegiatan yang mendanainya; keduanya harus bersesuaian setiap tahun.",
        "The master plan prints what actions cost, the five-year plan the ceiling of the activity that pays; the two must agree each year.",
    ),
    Words(
        "indikasi biaya rencana aksi tahun {year} berjumlah {asked}, melampaui pagu {ceiling}",
        "actions for {year} add up to {asked}, above the ceiling of {ceiling}",
    ),
    Words(
        "naikkan pagunya, atau kurangi indikasi biaya rencana aksi",
        "raise the ceiling, or cut the costs of the actions",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Add up actions by what pays for them and by year, and compare with its ceiling where that is known."""
    asked: Counter[tuple[str, int]] = Counter()
    for action in plan.rows(Action):
        for year, cost in action.cost.items():
            asked[action.activity or "", year] += cost
    for (key, year), cost in sorted(asked.items()):
        activity = plan.get(Activity, key)
        if activity is None:
            continue
        ceiling = activity_ceiling(plan, activity, year).amount
        if ceiling is not None and cost > ceiling:
            place = plan.place(activity, f"ceiling_{year}")
            yield report(PROBLEM, place, year=year, asked=rupiah_text(cost), ceiling=rupiah_text(ceiling))


_ACTIONS = "id,name,kind,regency,office,route,activity,cost_2027\nRA1,Pelatihan,training,64.72,dinas,apbd_provinsi,A3,{}\n"
FIRES: Files = {"actions.csv": _ACTIONS.format(60000000)}
PLACE = "activities.csv:4:ceiling_2027"
QUIET: Files = {"actions.csv": _ACTIONS.format(50000000)}
