"""Do the subactivities of an office stay within the ceiling of its budget?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.owners import ROUTE_OF_OWNER, owner_of_office
from planbuilder.checks.spending import Spending, bin_of, totals
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.offices import Office
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "CEIL-03",
    Severity.ERROR,
    Words("Subkegiatan melampaui pagu", "Subactivities above the ceiling"),
    Words(
        "Pagu lima tahun yang melampaui batas anggaran tahun itu tidak dapat dianggarkan [S: RKA melampaui pagu].",
        "Five-year ceilings above the limit of a year cannot be budgeted [S: budgets above their ceiling].",
    ),
    Words(
        "pagu subkegiatan berjumlah {planned}, melampaui batas {ceiling} sebesar {difference}",
        "subactivities add up to {planned}, above the limit of {ceiling} by {difference}",
    ),
    Words(
        "kurangi pagu subkegiatan tahun itu, atau perbaiki batasnya",
        "cut the subactivities of that year, or mend the limit",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the ceilings of the two APBD routes with what the activities plan to spend."""
    ceilings = [row for row in plan.rows(Ceiling) if row.route in ROUTE_OF_OWNER.values()]
    planned = totals(ceilings, _spendings(plan))
    for ceiling in ceilings:
        total = planned.get(bin_of(ceiling), 0)
        if ceiling.amount is not None and total > ceiling.amount:
            yield report(
                PROBLEM,
                plan.place(ceiling, "amount"),
                planned=rupiah_text(total),
                ceiling=rupiah_text(ceiling.amount),
                difference=rupiah_text(total - ceiling.amount),
            )


def _spendings(plan: Plan) -> Iterator[Spending]:
    for activity in plan.rows(Activity):
        office = plan.get(Office, activity.office)
        if office is None or level_of(activity.code or "") != "subactivity":
            continue
        route = ROUTE_OF_OWNER[owner_of_office(office)]
        for year, amount in activity.ceiling.items():
            yield Spending(route, year, activity.funding_source, office.regency, office.key, amount)


_HEAD = "route,funding_source,year,regency,office,amount\n"
FIRES: Files = {"ceilings.csv": _HEAD + "apbd_provinsi,1.1,2027,,dinas,40000000\n"}
PLACE = "ceilings.csv:2:amount"
QUIET: Files = {"ceilings.csv": _HEAD + "apbd_provinsi,1.1,2027,,dinas,50000000\n"}
