"""Is each row of activities a program, an activity or a subactivity, not a whole field of government?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity

PROBLEM = Problem(
    "LEVEL-04",
    Severity.ERROR,
    Words("Kode bidang urusan pada tabel kegiatan", "Field of government among activities"),
    Words(
        "Tabel kegiatan dimulai dari program (tiga kelompok angka); bidang urusan di atasnya mengikuti kodenya.",
        "The table begins with programs (three groups of digits); the field above them follows from their codes.",
    ),
    Words("{code} adalah kode bidang urusan", "{code} is the code of a field of government"),
    Words(
        "hapus baris ini; program di bawahnya sudah menyebut bidangnya",
        "delete the row; the programs below it name their field",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report rows of two groups of digits."""
    for activity in plan.rows(Activity):
        if level_of(activity.code or "") == "field" and activity.code in plan.codes.nomenclature:
            yield report(PROBLEM, plan.place(activity, "code"), code=activity.code)


FIRES: Files = {"activities.csv": BASE["activities.csv"] + "A4,3.31,,,dinas,,,,,,\n"}
PLACE = "activities.csv:5:code"
QUIET: Files = {"activities.csv": BASE["activities.csv"]}
