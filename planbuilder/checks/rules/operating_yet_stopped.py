"""Does the status of a factory agree with its years?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import FACTORY_STATUSES
from planbuilder.model.tables.factories import Factory

PROBLEM = Problem(
    "IDLE-06",
    Severity.WARNING,
    Words("Status pabrik tidak sesuai tahunnya", "Status of a factory contradicts its years"),
    Words(
        "Pabrik yang beroperasi tidak memiliki tahun berhenti, dan yang belum dibangun tidak memiliki tahun dibangun.",
        "A factory that operates has no year in which it stopped, and one not built no year in which it was.",
    ),
    Words(
        "status {status_id}, tetapi {column} berisi {year}",
        "the status is {status}, but {column} says {year}",
    ),
    Words("perbaiki status atau tahunnya", "mend the status or the year"),
)
_CONTRADICTED = {"operating": "stopped_year", "not_built": "built_year"}


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the year that each status forbids; a factory that restarted may have both."""
    for factory in plan.rows(Factory):
        column = _CONTRADICTED.get(factory.status or "")
        year = getattr(factory, column) if column else None
        if column is not None and year is not None:
            yield report(
                PROBLEM,
                plan.place(factory, column),
                status=factory.status,
                status_id=FACTORY_STATUSES[factory.status or ""].lower(),
                column=column,
                year=year,
            )


_HEAD = "id,purpose,name,product,regency,status,stopped_year,sources\n"
FIRES: Files = {"factories.csv": _HEAD + "P01,comparison,Pabrik Karet,karet,64.72,operating,2014,s1\n"}
PLACE = "factories.csv:2:stopped_year"
QUIET: Files = {"factories.csv": _HEAD + "P01,comparison,Pabrik Karet,karet,64.72,restarted,2014,s1\n"}
