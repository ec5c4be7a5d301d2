"""Do all KBLI codes of a plan come from one version of the classification?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells
from planbuilder.checks.example import Files
from planbuilder.checks.kbli import version_of
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, Row

PROBLEM = Problem(
    "CODE-12",
    Severity.WARNING,
    Words("Kode KBLI dari dua versi", "KBLI codes of two versions"),
    Words(
        "KBLI 2025, Peraturan BPS 7/2025 [S], mengganti KBLI 2020; satu kode dapat berarti lain pada kedua versi, sehingga rencana memakai satu saja.",
        "KBLI 2025, BPS regulation 7/2025 [S], replaces KBLI 2020; one code may mean another thing in each, so a plan uses one only.",
    ),
    Words(
        "{count} dari {total} baris berkode memakai {version}, sedangkan rencana ini sudah memakai {newest}: {rows}",
        "{count} of {total} rows with codes use {version}, while the plan already uses {newest}: {rows}",
    ),
    Words(
        "ganti dengan kode {newest}, dan tulis versinya pada kolom kbli_version",
        "replace them by codes of {newest}, and name it in the column kbli_version",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the rows of each version; all but the newest one are reported."""
    versions: dict[str, dict[tuple[str, str], Row]] = {}
    for row, _, _ in code_cells(plan, "kbli"):
        versions.setdefault(version_of(plan, row), {})[row.table_name, row.key] = row
    total = sum(map(len, versions.values()))
    newest = max(versions, default="")
    for version, rows in sorted(versions.items()):
        if version != newest:
            told = {"version": version, "newest": newest}
            yield from summed_up(plan, PROBLEM, list(rows.values()), total, "kbli", **told)


_HEAD = "id,kind,name,commodity,kbli,kbli_version,status,regency\n"
_FIRST = "S01,sentra,Sentra Tahu,tahu,10392,KBLI {},planned,64.72\n"
FIRES: Files = {
    "centres.csv": f"{_HEAD}{_FIRST.format(2025)}S02,sentra,Sentra Tempe,tempe,10391,KBLI 2020,planned,64.72\n"
}
PLACE = "centres.csv:3:kbli"
QUIET: Files = {
    "centres.csv": f"{_HEAD}{_FIRST.format(2020)}S02,sentra,Sentra Tempe,tempe,10391,,planned,64.72\n"
}
