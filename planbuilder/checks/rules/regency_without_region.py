"""Does each regency belong to a development region?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "REG-01",
    Severity.WARNING,
    Words("Kabupaten/kota tanpa wilayah", "Regency without a region"),
    Words(
        "Bab per wilayah tidak memuat kabupaten/kota yang belum masuk wilayah pengembangan mana pun.",
        "Chapters about regions leave out a regency that belongs to none.",
    ),
    Words("{name} belum masuk wilayah pengembangan", "{name} belongs to no development region"),
    Words("isi kolom region dengan kode wilayahnya", "fill in the column region with the region's id"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report regencies without a region."""
    for regency in plan.rows(Regency):
        if regency.region is None:
            yield report(PROBLEM, plan.place(regency, "region"), name=regency.name or regency.key).about(
                regency.ref("region")
            )


FIRES: Files = {
    "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,\n"
}
PLACE = "regencies.csv:3:region"
QUIET: Files = {
    "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n"
}
