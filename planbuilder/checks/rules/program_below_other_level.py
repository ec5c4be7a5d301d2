"""Is what a program serves an objective, and not another level of the cascade?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import CASCADE_LEVELS
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.cascade import CascadeEntry

PROBLEM = Problem(
    "CASCADE-04",
    Severity.ERROR,
    Words("Program di bawah tingkat lain", "Program below another level"),
    Words(
        "Program menunjuk sasaran, yang lalu menyebut tujuannya [V: tabel T-C.27].",
        "A program names an objective, which in turn names its goal [V: table T-C.27].",
    ),
    Words("{entry} adalah {level_id}, bukan sasaran", "{entry} is of level {level}, not an objective"),
    Words("tulis kode sasarannya", "write the id of an objective"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Tell the level of what each activity serves."""
    for activity in plan.rows(Activity):
        entry = plan.get(CascadeEntry, activity.objective)
        if entry is not None and entry.level not in {None, "objective"}:
            yield report(
                PROBLEM,
                plan.place(activity, "objective"),
                entry=entry.key,
                level=entry.level,
                level_id=CASCADE_LEVELS[entry.level or ""].lower(),
            )


FIRES: Files = {"activities.csv": BASE["activities.csv"].replace("A1,3.31.02,SS1,", "A1,3.31.02,M1,")}
PLACE = "activities.csv:2:objective"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
