"""Does the code of each district begin with that of its regency?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.districts import District

PROBLEM = Problem(
    "REG-04",
    Severity.ERROR,
    Words("Kode kecamatan tidak sesuai kabupatennya", "District code of another regency"),
    Words(
        "Kode Kemendagri kecamatan diawali kode kabupaten/kotanya [V: daftar wilayah Kemendagri].",
        "The Kemendagri code of a district begins with that of its regency [V: list of Kemendagri].",
    ),
    Words('kode "{code}" tidak diawali {regency}', 'code "{code}" does not begin with {regency}'),
    Words("perbaiki kode atau kabupaten/kotanya", "mend the code or the regency"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the head of each code with the regency."""
    for district in plan.rows(District):
        if district.regency is not None and not district.code.startswith(f"{district.regency}."):
            place = plan.place(district, "code")
            yield report(PROBLEM, place, code=district.code, regency=district.regency)


FIRES: Files = {"districts.csv": "code,name,regency\n64.74.01,Palaran,64.72\n"}
PLACE = "districts.csv:2:code"
QUIET: Files = {"districts.csv": "code,name,regency\n64.72.01,Palaran,64.72\n"}
