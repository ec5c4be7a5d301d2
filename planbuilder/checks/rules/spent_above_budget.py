"""Was no more spent in the last period than its budget allowed?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.performance import Performance
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "PAST-01",
    Severity.WARNING,
    Words("Realisasi melampaui anggaran", "More spent than budgeted"),
    Words(
        "Belanja daerah tidak dapat melampaui anggarannya; rasio di atas seratus dalam tabel anggaran dan realisasi akan dipertanyakan.",
        "Regional spending cannot exceed its budget; a ratio above a hundred in the table of past budgets will be questioned.",
    ),
    Words(
        "realisasi {spent} melampaui anggaran {budget} pada tahun {year}",
        "{spent} was spent, above the budget of {budget} for {year}",
    ),
    Words(
        "periksa kedua angkanya; anggaran ialah yang setelah perubahan",
        "look at both figures; the budget is the one after its last change",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare both amounts of each row that has them."""
    for row in plan.rows(Performance):
        if row.budget is not None and row.spent is not None and row.spent > row.budget:
            spent, budget = rupiah_text(row.spent), rupiah_text(row.budget)
            yield report(PROBLEM, plan.place(row, "spent"), spent=spent, budget=budget, year=row.year)


_HEAD = "owner,indicator,unit,year,target,actual,budget,spent,sources\n"
FIRES: Files = {"performance.csv": _HEAD + "SS1,Sentra yang berfungsi,Unit,2023,3,2,5000000,6000000,s1\n"}
PLACE = "performance.csv:2:spent"
QUIET: Files = {"performance.csv": _HEAD + "SS1,Sentra yang berfungsi,Unit,2023,3,2,5000000,5000000,s1\n"}
