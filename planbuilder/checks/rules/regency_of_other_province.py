"""Does each regency lie in the plan's province, by its Kemendagri code?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "REG-02",
    Severity.ERROR,
    Words("Kabupaten/kota di luar provinsi", "Regency outside the province"),
    Words(
        "Kode Kemendagri kabupaten/kota diawali kode provinsinya dan titik (64.02); kode BPS 6402 menunjuk daerah lain [V: daftar wilayah Kemendagri dan BPS].",
        "The Kemendagri code of a regency begins with its province and a point (64.02); the BPS code 6402 names another place [V: lists of Kemendagri and BPS].",
    ),
    Words(
        'kode "{code}" bukan kode kabupaten/kota provinsi {province}',
        'code "{code}" is no regency of province {province}',
    ),
    Words(
        "tulis kode Kemendagri, misalnya {province}.02, bukan kode BPS",
        "write the Kemendagri code, such as {province}.02, not the BPS code",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the head of each code with the plan's province."""
    province = plan.info.province
    if province is None:
        return
    for regency in plan.rows(Regency):
        head, _, own = regency.code.partition(".")
        if head != province or not own.isdecimal():
            yield report(PROBLEM, plan.place(regency, "code"), code=regency.code, province=province)


FIRES: Files = {
    "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n6474,6474,Kota Bontang,W1\n"
}
PLACE = "regencies.csv:3:code"
QUIET: Files = {
    "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n"
}
