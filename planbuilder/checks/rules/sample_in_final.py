"""Is a final document free of sample data?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.finished import final_types
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, tables

PROBLEM = Problem(
    "SAMPLE-01",
    Severity.ERROR,
    Words("Data contoh dalam dokumen final", "Sample data in a final document"),
    Words(
        "Baris contoh bukan data resmi; dokumen final dibaca sebagai data resmi.",
        "Sample rows are no official data; a final document is read as official.",
    ),
    Words(
        "{count} dari {total} baris tabel {table} adalah contoh, sedangkan {documents} bertahap final: {rows}",
        "{count} of {total} rows of table {table} are samples, while {documents} are final: {rows}",
    ),
    Words(
        "ganti dengan data resmi, hapus barisnya, atau kembalikan tahapnya",
        "replace them by official data, delete the rows, or set the stage back",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the sample rows of each table, once anything of the plan is final."""
    documents = ", ".join(final_types(plan).names)
    if not documents:
        return
    for name in tables():
        rows = plan.table(name)
        samples = [row for row in rows if row.sample]
        yield from summed_up(plan, PROBLEM, samples, len(rows), "sample", table=name, documents=documents)


_FINAL = {"plan.yaml": BASE["plan.yaml"].replace("rancangan-awal", "final")}
_HEAD = "id,name,sample\n"
FIRES: Files = {"regions.csv": _HEAD + "W1,Wilayah I,ya\n", **_FINAL}
PLACE = "regions.csv:2:sample"
QUIET: Files = {"regions.csv": _HEAD + "W1,Wilayah I,\n", **_FINAL}
