"""Do final documents rest on sources that were verified?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.figures import described_tables, has_figures
from planbuilder.checks.missing import FINAL
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, Row
from planbuilder.model.tables.sources import Source

PROBLEM = Problem(
    "SRC-02",
    Severity.WARNING,
    Words("Angka final dari sumber belum terverifikasi", "Final figures of unverified sources"),
    Words(
        "Dokumen final dibaca sebagai data resmi; angka yang hanya bersandar pada sumber belum terverifikasi harus dicocokkan dahulu.",
        "A final document is read as official; figures that rest on unverified sources alone must be compared first.",
    ),
    Words(
        "{count} dari {total} baris tabel {table} hanya bersandar pada sumber belum terverifikasi: {rows}",
        "{count} of {total} rows of table {table} rest on unverified sources alone: {rows}",
    ),
    Words(
        "cocokkan dengan sumber resmi, lalu perbarui grade sumbernya",
        "compare with an official source, then update its grade",
    ),
)
UNVERIFIED = "unverified"


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the rows of a final plan whose sources are all unverified."""
    if plan.info.stage != FINAL:
        return
    for table in described_tables():
        rows = plan.table(table.name)
        doubtful = [row for row in rows if _is_doubtful(plan, row) and has_figures(table, row)]
        yield from summed_up(plan, PROBLEM, doubtful, len(rows), "sources", table=table.name)


def _is_doubtful(plan: Plan, row: Row) -> bool:
    sources = [plan.get(Source, key) for key in row.sources]
    return bool(sources) and all(source is not None and source.grade == UNVERIFIED for source in sources)


_FINAL = {"plan.yaml": BASE["plan.yaml"].replace("rancangan-awal", "final")}
_STATISTICS = {
    "statistics.csv": "area,indicator,year,value,unit,sources\n64,Industri kecil,2024,120,Unit Usaha,s1\n"
}
FIRES: Files = {"sources.csv": "id,title,grade\ns1,Survei sentra,unverified\n", **_FINAL, **_STATISTICS}
PLACE = "statistics.csv:2:sources"
QUIET: Files = {"sources.csv": "id,title,grade\ns1,Survei sentra,primary\n", **_FINAL, **_STATISTICS}
