"""Does no factory use more than its capacity?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.factories import Factory
from planbuilder.values.numbers import percent_text

PROBLEM = Problem(
    "IDLE-05",
    Severity.WARNING,
    Words("Utilisasi di atas 100%", "Utilisation above 100%"),
    Words(
        "Utilisasi adalah bagian kapasitas yang terpakai, dalam persen.",
        "Utilisation is the used share of the capacity, in percent.",
    ),
    Words(
        "utilisasi {utilisation} melebihi kapasitas", "a utilisation of {utilisation} is above the capacity"
    ),
    Words("periksa utilisasi dan kapasitasnya", "check utilisation and capacity"),
)
WHOLE = 100


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare each utilisation with the whole."""
    for factory in plan.rows(Factory):
        if factory.utilisation is not None and factory.utilisation > WHOLE:
            place = plan.place(factory, "utilisation")
            yield report(PROBLEM, place, utilisation=percent_text(factory.utilisation))


_HEAD = "id,purpose,name,product,regency,status,utilisation,sources\n"
FIRES: Files = {"factories.csv": _HEAD + "P01,comparison,Pabrik Karet,karet,64.72,operating,450,s1\n"}
PLACE = "factories.csv:2:utilisation"
QUIET: Files = {"factories.csv": _HEAD + "P01,comparison,Pabrik Karet,karet,64.72,operating,45,s1\n"}
