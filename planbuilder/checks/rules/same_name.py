"""Do two rows describe the same thing under one name?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planbuilder.checks.example import Files
from planbuilder.checks.spelling import folded
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan, Row

PROBLEM = Problem(
    "DUP-02",
    Severity.WARNING,
    Words("Nama yang sama pada dua baris", "Two rows with one name"),
    Words(
        "Dua baris bernama sama di tempat yang sama biasanya satu hal yang tercatat dua kali dan terhitung dua kali.",
        "Two rows of one name in one place are mostly one thing that was recorded, and counted, twice.",
    ),
    Words(
        '"{name}" sudah ada sebagai {other} di tempat yang sama',
        '"{name}" is already there as {other} in the same place',
    ),
    Words("hapus salah satu, atau bedakan namanya", "delete one of them, or tell their names apart"),
)
_NAMED: Mapping[str, tuple[str, ...]] = {
    "centres": ("name", "regency"),
    "criteria": ("name",),
    "districts": ("name", "regency"),
    "factories": ("name", "regency"),
    "indicators": ("name", "owner"),
    "offices": ("name", "government"),
    "proposals": ("title", "regency", "route", "budget_year"),
    "readiness_rules": ("item", "route"),
    "regencies": ("name",),
    "regions": ("name",),
}
"""Table -> the column of the name, and those that tell where and what for."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the names within each table."""
    for table, (name, *others) in _NAMED.items():
        yield from _same(plan, table, name, others)


def _same(plan: Plan, table: str, name: str, others: list[str]) -> Iterator[Diagnostic]:
    first: dict[tuple[object, ...], Row] = {}
    for row in plan.table(table):
        said = getattr(row, name)
        if said is None:
            continue
        known = first.setdefault((folded(said), *(getattr(row, other) for other in others)), row)
        if known is not row:
            yield report(PROBLEM, plan.place(row, name), name=said, other=known.key)


FIRES: Files = {"regions.csv": "id,name\nW1,Wilayah Barat\nW2,wilayah barat\n", "regencies.csv": """\
code,bps_code,name,region
64.72,6472,Kota Samarinda,W1
64.74,6474,Kota Bontang,W2
"""}  # fmt: skip
PLACE = "regions.csv:3:name"
QUIET: Files = {"regions.csv": "id,name\nW1,Wilayah Barat\nW2,Wilayah Timur\n", "regencies.csv": """\
code,bps_code,name,region
64.72,6472,Kota Samarinda,W1
64.74,6474,Kota Bontang,W2
"""}  # fmt: skip
