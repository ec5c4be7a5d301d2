"""Are the figures of centres known on which ranking and chapters rest?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.missing import lacking, severe, titles
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.choices import SMALL_INDUSTRY
from planbuilder.model.tables.centres import Centre

PROBLEM = Problem(
    "FACT-02",
    Severity.WARNING,
    Words("Angka pokok sentra kosong", "Key figures of centres are missing"),
    Words(
        "Skala usaha, peringkat, dan uraian per wilayah bersandar pada unit usaha, tenaga kerja, dan tahun datanya.",
        "Scale, ranking and chapters about regions rest on units, workforce and the year of the data.",
    ),
    Words(
        "{count} dari {total} sentra yang beroperasi tidak memuat {title}: {rows}",
        "{count} of {total} operating centres have no {column}: {rows}",
    ),
    Words("lengkapi yang sudah diketahui", "fill in what is known"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)
_OPERATING = frozenset({"operating", "partial"})
_FIGURES = ("units", "workforce", "data_year")


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Count the empty cells of operating centres, one finding a column."""
    rows = [row for row in plan.rows(Centre) if row.kind in SMALL_INDUSTRY and row.status in _OPERATING]
    for column in _FIGURES:
        empty = [row for row in rows if lacking(row, (column,))]
        title = titles(Centre.table_name, (column,))
        yield from severe(plan, summed_up(plan, PROBLEM, empty, len(rows), column, title=title))


_HEAD = "id,kind,name,commodity,status,regency,units,workforce,data_year,sources\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,operating,64.72,12,,2025,s1\n"}
PLACE = "centres.csv:2:workforce"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,operating,64.72,12,40,2025,s1\n"}
