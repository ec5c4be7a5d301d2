"""Does each key name one row only?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "DUP-01",
    Severity.ERROR,
    Words("Kunci ganda", "Duplicate key"),
    Words(
        "Rujukan ke kunci ganda menunjuk dua baris; yang dipakai hanya yang pertama.",
        "A reference to a duplicate key points at two rows; only the first one is used.",
    ),
    Words('kunci "{key}" sudah dipakai di {other}', 'key "{key}" already stands in {other}'),
    Words(
        "beri kunci lain, atau hapus salah satu barisnya", "give it another key, or delete one of the rows"
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report every row whose key an earlier row has."""
    for placed in plan.taken:
        row = placed.row
        name = row.key_fields[0]
        other = plan.locate(row.ref(name))
        yield report(PROBLEM, placed.place.at(name), key=row.key, other=other)


FIRES: Files = {"regions.csv": "id,name\nW1,Wilayah I\nW1,Wilayah Satu\n"}
PLACE = "regions.csv:3:id"
QUIET: Files = {"regions.csv": "id,name\nW1,Wilayah I\n"}
