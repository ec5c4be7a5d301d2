"""Does each development region have a regency?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency
from planbuilder.model.tables.regions import Region

PROBLEM = Problem(
    "REG-05",
    Severity.WARNING,
    Words("Wilayah tanpa kabupaten/kota", "Region without regencies"),
    Words(
        "Bab wilayah tanpa anggota tidak memiliki isi; biasanya kodenya salah ketik.",
        "The chapter of a region without members has no content; mostly its id was mistyped.",
    ),
    Words(
        "tidak ada kabupaten/kota yang masuk wilayah {region}", "no regency belongs to the region {region}"
    ),
    Words(
        "isi kolom region pada tabel regencies, atau hapus wilayah ini",
        "fill in the column region of table regencies, or delete this region",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report regions that no regency names."""
    for region in plan.rows(Region):
        if not plan.related(Regency, "region", region.key):
            yield report(PROBLEM, plan.place(region, "id"), region=region.key)


FIRES: Files = {"regions.csv": "id,name\nW1,Wilayah I\nW2,Wilayah II\n"}
PLACE = "regions.csv:3:id"
QUIET: Files = {"regions.csv": "id,name\nW1,Wilayah I\n"}
