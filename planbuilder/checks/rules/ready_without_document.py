"""Has each readiness item that is ready a document?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.readiness import Readiness

PROBLEM = Problem(
    "READY-02",
    Severity.WARNING,
    Words("Syarat siap tanpa nomor dokumen", "Ready item without a document"),
    Words(
        "Daftar kesiapan menyebut dokumen pendukung; penelaah meminta berkasnya [S: pengunggahan kesiapan DAK].",
        "The readiness checklist names the documents; reviewers ask for the files [S: uploads of DAK readiness].",
    ),
    Words(
        "{count} dari {total} syarat yang siap tidak menyebut nomor dokumen: {rows}",
        "{count} of {total} ready items name no document: {rows}",
    ),
    Words("isi kolom document_number", "fill in the column document_number"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the ready items without the number of a document."""
    ready = [item for item in plan.rows(Readiness) if item.state == "ready"]
    lacking = [item for item in ready if item.document_number is None]
    yield from summed_up(plan, PROBLEM, lacking, len(ready), "document_number")


_RULES = {
    "readiness_rules.csv": "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan siap,ya,tidak\n"
}
_HEAD = "proposal,rule,state,document_number\n"
FIRES: Files = {"readiness.csv": _HEAD + "U01,RC1,ready,\n", **_RULES}
PLACE = "readiness.csv:2:document_number"
QUIET: Files = {"readiness.csv": _HEAD + "U01,RC1,ready,590/12/2026\n", **_RULES}
