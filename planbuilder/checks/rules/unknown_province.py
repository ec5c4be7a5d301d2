"""Is the plan's province one of the official provinces?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells, unknown_codes
from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-01",
    Severity.ERROR,
    Words("Kode provinsi tidak dikenal", "Unknown province code"),
    Words(
        "Nama provinsi dan pemeriksaan kode daerah mengikuti kode Kemendagri dua angka [V: daftar 38 provinsi].",
        "The name of the province and the checks of regional codes follow the two digits of Kemendagri [V: list of 38 provinces].",
    ),
    Words('"{name}" bukan kode provinsi', '"{name}" is not a province code'),
    Words("pakai dua angka dari codes/provinces.csv", "use two digits of codes/provinces.csv"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look the province up."""
    yield from unknown_codes(plan, plan.codes.provinces, code_cells(plan, "provinces"), PROBLEM)


_NO_REGENCIES = {
    "regencies.csv": "code,bps_code,name,region\n68.72,6872,Kota Contoh,W1\n",
    "proposals.csv": BASE["proposals.csv"].replace("64.72", "68.72"),
    "offices.csv": BASE["offices.csv"].replace("64.72", "68.72"),
}
FIRES: Files = {"plan.yaml": BASE["plan.yaml"].replace('"64"', '"68"'), **_NO_REGENCIES}
PLACE = "plan.yaml:3:province"
QUIET: Files = {"plan.yaml": BASE["plan.yaml"]}
