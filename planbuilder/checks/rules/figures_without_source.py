"""Has each figure that describes the world a source?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.figures import described_tables, has_figures
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "SRC-01",
    Severity.WARNING,
    Words("Angka tanpa sumber", "Figures without a source"),
    Words(
        "Angka yang berbeda antarlaporan hanya dapat dipertanggungjawabkan bila sumbernya disebut [S: angka sentra yang saling berbeda].",
        "Figures that differ between reports can only be answered for where their source is named [S: figures of centres that disagree].",
    ),
    Words(
        "{count} dari {total} baris tabel {table} memuat angka tanpa sumber: {rows}",
        "{count} of {total} rows of table {table} hold figures without a source: {rows}",
    ),
    Words("isi kolom sources, atau tandai baris contoh", "fill in the column sources, or mark sample rows"),
    task=Words("sebutkan sumber {row}", "name the source of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the rows of each table of facts that have figures and no source; samples need none."""
    for table in described_tables():
        rows = plan.table(table.name)
        lacking = [row for row in rows if not row.sources and not row.sample and has_figures(table, row)]
        yield from summed_up(plan, PROBLEM, lacking, len(rows), "sources", table=table.name)


_HEAD = "area,indicator,year,value,unit,sources\n"
FIRES: Files = {"statistics.csv": _HEAD + "64,Industri kecil,2024,120,Unit Usaha,\n"}
PLACE = "statistics.csv:2:sources"
QUIET: Files = {"statistics.csv": _HEAD + "64,Industri kecil,2024,120,Unit Usaha,s1\n"}
