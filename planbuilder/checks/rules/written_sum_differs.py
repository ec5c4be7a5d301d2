"""Is a ceiling written on a program or an activity the sum of its subactivities?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.sums import written_sums
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "SUM-01",
    Severity.ERROR,
    Words("Pagu tertulis bukan jumlah subkegiatan", "Written ceiling is not the sum of subactivities"),
    Words(
        "Pagu kegiatan adalah jumlah subkegiatan, pagu program jumlah kegiatan, setiap tahun; dokumen menghitungnya sendiri.",
        "The ceiling of an activity is the sum of its subactivities, that of a program the sum of activities, every year; documents compute it.",
    ),
    Words(
        "tertulis {written}, tetapi subkegiatannya berjumlah {computed}",
        "{written} is written, but the subactivities add up to {computed}",
    ),
    Words(
        "perbaiki pagu subkegiatannya, atau kosongkan sel ini",
        "mend the ceilings of the subactivities, or leave this cell empty",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report written sums that differ."""
    for found in written_sums(plan):
        if found.written != found.computed:
            place = plan.place(found.activity, f"ceiling_{found.year}")
            computed = rupiah_text(found.computed or 0)
            yield report(PROBLEM, place, written=rupiah_text(found.written), computed=computed)


_ACTIVITY = "A2,3.31.02.1.01,,,dinas,,,,"
FIRES: Files = {"activities.csv": BASE["activities.csv"].replace(_ACTIVITY, _ACTIVITY + "60000000")}
PLACE = "activities.csv:3:ceiling_2027"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
