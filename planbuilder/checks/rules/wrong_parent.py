"""Is the parent of each statement of the level above?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.levels import ABOVE
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import CASCADE_LEVELS
from planbuilder.model.tables.cascade import CascadeEntry

PROBLEM = Problem(
    "CASCADE-02",
    Severity.ERROR,
    Words("Induk dari tingkat yang salah", "Parent of a wrong level"),
    Words(
        "Jenjangnya visi, misi, tujuan, sasaran, strategi, arah kebijakan [V: cascading RPJMD dan Renstra daerah]; jenjang yang melingkar tidak dapat dicetak.",
        "The levels are vision, mission, goal, objective, strategy, policy [V: cascades of regional plans]; a circle cannot be printed.",
    ),
    Words(
        "{level_id} {entry} tidak dapat berada di bawah {above_id} {parent}",
        "{level} {entry} cannot stand below {above} {parent}",
    ),
    Words("pilih induk bertingkat {wanted_id}", "choose a parent of level {wanted}"),
)
NOTHING = "–"


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the level of each statement with that of its parent."""
    for entry in plan.rows(CascadeEntry):
        parent = plan.get(CascadeEntry, entry.parent)
        if parent is None or parent.level is None or entry.level is None:
            continue
        wanted = sorted(ABOVE.get(entry.level, ()))
        if parent.level not in wanted:
            yield report(
                PROBLEM,
                plan.place(entry, "parent"),
                entry=entry.key,
                parent=parent.key,
                level=entry.level,
                level_id=CASCADE_LEVELS[entry.level].lower(),
                above=parent.level,
                above_id=CASCADE_LEVELS[parent.level].lower(),
                wanted=listed(wanted) or NOTHING,
                wanted_id=listed(CASCADE_LEVELS[level].lower() for level in wanted) or NOTHING,
            )


FIRES: Files = {"cascade.csv": BASE["cascade.csv"].replace("SS1,objective,T1,", "SS1,objective,V1,")}
PLACE = "cascade.csv:5:parent"
QUIET: Files = {"cascade.csv": BASE["cascade.csv"]}
