"""Has each regency as many districts as it says?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.districts import District
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "SUM-04",
    Severity.WARNING,
    Words("Jumlah kecamatan tidak sama", "Number of districts differs"),
    Words(
        "Gambaran umum mencetak jumlah kecamatan, lampiran mencetak daftarnya; keduanya harus sama.",
        "One chapter prints the number of districts, an annex lists them; both must agree.",
    ),
    Words(
        "tertulis {written} kecamatan, sedangkan tabel districts memuat {counted}",
        "{written} districts are written, while table districts has {counted}",
    ),
    Words(
        "lengkapi tabel districts, atau perbaiki jumlahnya", "complete table districts, or mend the number"
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Count the districts of each regency that has any in the table."""
    for regency in plan.rows(Regency):
        counted = len(plan.related(District, "regency", regency.key))
        if counted and regency.districts not in {None, counted}:
            place = plan.place(regency, "districts")
            yield report(PROBLEM, place, written=regency.districts, counted=counted)


_HEAD = "code,bps_code,name,region,districts,sources\n"
_DISTRICTS = {
    "districts.csv": "code,name,regency\n64.72.01,Palaran,64.72\n64.72.02,Samarinda Seberang,64.72\n"
}
FIRES: Files = {"regencies.csv": _HEAD + "64.72,6472,Kota Samarinda,W1,10,s1\n", **_DISTRICTS}
PLACE = "regencies.csv:2:districts"
QUIET: Files = {"regencies.csv": _HEAD + "64.72,6472,Kota Samarinda,W1,2,s1\n", **_DISTRICTS}
