"""Has each criterion a scale that goes up?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.criteria import Criterion
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SCORE-04",
    Severity.ERROR,
    Words("Skala kriteria terbalik", "Scale of a criterion upside down"),
    Words(
        "Skor dinyatakan sebagai bagian dari skala; skala tanpa lebar tidak dapat dibagi. Arah makin rendah makin baik ditulis pada kolom arah.",
        "A score counts as a share of its scale, and one without width cannot be shared; that lower is better is said by the direction.",
    ),
    Words("skala dari {low} sampai {high} tidak naik", "the scale from {low} to {high} does not go up"),
    Words(
        "tukar keduanya, dan tulis arah cost bila rendah lebih baik",
        "swap them, and write the direction cost where lower is better",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare both ends of each scale."""
    for criterion in plan.rows(Criterion):
        low, high = criterion.minimum, criterion.maximum
        if low is not None and high is not None and low >= high:
            place = plan.place(criterion, "maximum")
            yield report(PROBLEM, place, low=number_text(low), high=number_text(high))


_HEAD = "id,name,weight,direction,minimum,maximum\n"
FIRES: Files = {"criteria.csv": _HEAD + "K1,Bahan baku,100,benefit,5,1\n"}
PLACE = "criteria.csv:2:maximum"
QUIET: Files = {"criteria.csv": _HEAD + "K1,Bahan baku,100,cost,1,5\n"}
