"""Has each statement of the cascade one above it?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.levels import ABOVE
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import CASCADE_LEVELS
from planbuilder.model.tables.cascade import CascadeEntry

PROBLEM = Problem(
    "CASCADE-01",
    Severity.WARNING,
    Words("Rumusan tanpa induk", "Statement without a parent"),
    Words(
        "Setiap sasaran mendukung satu tujuan, setiap strategi satu sasaran [V: cascading RPJMD dan Renstra daerah].",
        "Each objective supports a goal, each strategy an objective [V: cascades of regional plans].",
    ),
    Words("{level_id} {entry} tidak memiliki induk", "{level} {entry} has no parent"),
    Words("isi kolom parent", "fill in the column parent"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report statements below the vision that name no parent."""
    for entry in plan.rows(CascadeEntry):
        if entry.level in ABOVE and entry.parent is None:
            yield report(
                PROBLEM,
                plan.place(entry, "parent"),
                entry=entry.key,
                level=entry.level,
                level_id=CASCADE_LEVELS[entry.level or ""].lower(),
            )


FIRES: Files = {"cascade.csv": BASE["cascade.csv"].replace("SS1,objective,T1,", "SS1,objective,,")}
PLACE = "cascade.csv:5:parent"
QUIET: Files = {"cascade.csv": BASE["cascade.csv"]}
