"""Which facts that a table asks for are missing?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.missing import lacking, severe, titles
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, tables

PROBLEM = Problem(
    "FACT-01",
    Severity.WARNING,
    Words("Fakta yang diharapkan kosong", "Expected facts are missing"),
    Words(
        "Dokumen mencetak isian terbuka untuk fakta yang kosong; sebelum tahap final itu wajar, pada tahap final menjadi kesalahan.",
        "Documents print an open item for a missing fact; that is normal before the final stage, and an error in it.",
    ),
    Words(
        "{count} dari {total} baris tabel {table} tidak memuat {title}: {rows}",
        "{count} of {total} rows of table {table} have no {column}: {rows}",
    ),
    Words("lengkapi yang sudah diketahui", "fill in what is known"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)
_ELSEWHERE = frozenset({("regencies", "region"), ("centres", "commodity"), ("observations", "chosen")})
"""Facts that a rule of their own asks for: REG-01, SENTRA-04, OBS-01."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Count the empty cells of each column that is expected, one finding a column."""
    for name, table in tables().items():
        # A plan without plan.yaml has a stand-in for it, which was reported by whoever made it.
        rows = plan.table(name) if name in plan.homes else ()
        for column in table.fields:
            if column.need == "expected" and (name, column.key) not in _ELSEWHERE:
                empty = [row for row in rows if lacking(row, (column.key,))]
                facts = {"table": name, "title": titles(name, (column.key,))}
                yield from severe(plan, summed_up(plan, PROBLEM, empty, len(rows), column.key, **facts))


_HEAD = "code,bps_code,name,region\n"
FIRES: Files = {"regencies.csv": _HEAD + "64.72,,Kota Samarinda,W1\n"}
PLACE = "regencies.csv:2:bps_code"
QUIET: Files = {"regencies.csv": _HEAD + "64.72,6472,Kota Samarinda,W1\n"}
