"""Is one name spelled in two ways?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planbuilder.checks.example import Files
from planbuilder.checks.spelling import folded, is_slip, slips
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "DUP-04",
    Severity.WARNING,
    Words("Satu nama, dua ejaan", "One name in two spellings"),
    Words(
        "Baris yang dikelompokkan menurut nama terpisah menjadi dua kelompok bila ejaannya berbeda, walaupun hanya satu huruf.",
        "Rows that are grouped by a name fall into two groups where its spelling differs, be it by one letter.",
    ),
    Words(
        '"{name}" juga tertulis "{other}" pada kolom ini ({place})',
        '"{name}" is also written "{other}" in this column ({place})',
    ),
    Words("pakai satu ejaan", "use one spelling"),
)
_GROUPING = (
    ("centres", "commodity"),
    ("factories", "product"),
    ("raw_materials", "commodity"),
    ("statistics", "indicator"),
    ("performance", "indicator"),
    ("stakeholder_inputs", "party"),
    ("offices", "government"),
    ("proposals", "theme"),
    ("proposals", "field"),
    ("proposals", "menu"),
    ("proposals", "ministry"),
    ("proposals", "program"),
    ("cost_lines", "group"),
)
"""Columns whose texts gather rows in documents."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report the first row of each further spelling."""
    for table, column in _GROUPING:
        yield from _in_column(plan, table, column)


def _in_column(plan: Plan, table: str, column: str) -> Iterator[Diagnostic]:
    spellings: dict[str, dict[str, str]] = {}
    near: dict[str, str] = {}
    for row in plan.table(table):
        name = getattr(row, column)
        if name is None:
            continue
        written = folded(name)
        known = spellings.get(written) or spellings.get(_nearest(name, written, near, spellings), {})
        if known and name not in known:
            other, key = next(iter(known.items()))
            yield report(PROBLEM, plan.place(row, column), name=name, other=other, place=key)
        if written not in spellings:
            near.update(dict.fromkeys(slips(written), written))
        spellings.setdefault(written, {}).setdefault(name, row.key)


def _nearest(
    name: str, written: str, near: Mapping[str, str], spellings: Mapping[str, Mapping[str, str]]
) -> str:
    """Find the folded name of which this one is a slip; itself where there is none."""
    for slip in (written, *slips(written)):
        other = slip if slip in spellings else near.get(slip, written)
        if other != written and is_slip(name, next(iter(spellings[other]))):
            return other
    return written


_HEAD = "id,kind,name,commodity,status,regency\n"
FIRES: Files = {
    "centres.csv": _HEAD
    + "S01,sentra,Sentra Utara,rumput laut,planned,64.72\nS02,sentra,Sentra Selatan,Rumput  laut,planned,64.72\n"
}
PLACE = "centres.csv:3:commodity"
QUIET: Files = {
    "centres.csv": _HEAD
    + "S01,sentra,Sentra Utara,rumput laut,planned,64.72\nS02,sentra,Sentra Selatan,rotan,planned,64.72\n"
}
