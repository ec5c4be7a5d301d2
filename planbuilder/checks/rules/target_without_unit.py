"""Has each indicator with targets in numbers a unit?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.indicators import Indicator

PROBLEM = Problem(
    "TARGET-03",
    Severity.WARNING,
    Words("Target angka tanpa satuan", "Targets in numbers without a unit"),
    Words(
        "Angka tanpa satuan tidak dapat diukur; satuan boleh kosong hanya bila targetnya teks.",
        "A number without a unit cannot be measured; the unit may be empty only for targets in words.",
    ),
    Words(
        "indikator {indicator} memiliki target angka tanpa satuan",
        "indicator {indicator} has targets in numbers but no unit",
    ),
    Words("isi kolom unit", "fill in the column unit"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report indicators without a unit that have a number among their targets."""
    for indicator in plan.rows(Indicator):
        has_numbers = any(isinstance(target, Decimal) for target in indicator.target.values())
        if indicator.unit is None and has_numbers:
            yield report(PROBLEM, plan.place(indicator, "unit"), indicator=indicator.key).about(
                indicator.ref("unit")
            )


FIRES: Files = {
    "indicators.csv": BASE["indicators.csv"].replace(
        "I1,A1,Unit usaha yang tumbuh,Unit Usaha,", "I1,A1,Unit usaha yang tumbuh,,"
    )
}
PLACE = "indicators.csv:3:unit"
QUIET: Files = {"indicators.csv": BASE["indicators.csv"]}
