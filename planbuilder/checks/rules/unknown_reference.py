"""Does each reference name a row that is there?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.suggestion import Suggestions
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, TableField, tables

PROBLEM = Problem(
    "REF-01",
    Severity.ERROR,
    Words("Rujukan tidak dikenal", "Unknown reference"),
    Words(
        "Rujukan ke baris yang tidak ada menghilangkan data dari dokumen tanpa terlihat.",
        "A reference to a row that is not there makes data disappear from documents unseen.",
    ),
    Words('tabel {table} tidak memuat "{name}"', 'table {table} has no "{name}"'),
    Words("yang ada: {known}", "there are: {known}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look up the keys in every column that refers to a table."""
    for table in tables().values():
        for column in table.fields:
            if column.referenced:
                yield from _unknown(plan, table.name, column)


def _unknown(plan: Plan, table: str, column: TableField) -> Iterator[Diagnostic]:
    known = {key: None for name in column.referenced for key in plan.tables.get(name, ())}
    suggestions = Suggestions(known)
    targets = " / ".join(column.referenced)
    for row in plan.table(table):
        held = getattr(row, column.key)
        for key in held if isinstance(held, tuple) else (held,):
            if key is not None and key not in known:
                place = plan.place(row, column.key)
                shown = listed(known) or "–"
                yield suggestions.report(PROBLEM, place, key, table=targets, known=shown)


_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,funding_source\n"
_ROW = "U01,Penataan sentra,bantuan_keuangan,2027,draft,1,"
FIRES: Files = {"proposals.csv": _HEAD + _ROW + "dinas-kot,64.72,2.2.2\n"}
PLACE = "proposals.csv:2:proposer"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "dinas-kota,64.72,2.2.2\n"}
