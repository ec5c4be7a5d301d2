"""Has each regency a BPS code of its own?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency

PROBLEM = Problem(
    "REG-06",
    Severity.ERROR,
    Words("Kode BPS ganda", "BPS code twice"),
    Words(
        "Kode BPS tidak sama dengan kode Kemendagri tanpa titik (64.02 adalah 6403); kode yang tertukar menggabungkan data daerah lain [V: daftar wilayah BPS].",
        "A BPS code is not the Kemendagri code without its point (64.02 is 6403); a mixed-up code joins the data of another place [V: list of BPS].",
    ),
    Words("kode BPS {code} sudah dipakai {other}", "BPS code {code} already belongs to {other}"),
    Words(
        "cocokkan dengan daftar wilayah BPS; jangan membuang titik dari kode Kemendagri",
        "look it up in the list of BPS; do not drop the point of the Kemendagri code",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report the second regency with the same BPS code."""
    first: dict[str, Regency] = {}
    for regency in plan.rows(Regency):
        if regency.bps_code is None:
            continue
        known = first.setdefault(regency.bps_code, regency)
        if known is not regency:
            place = plan.place(regency, "bps_code")
            yield report(PROBLEM, place, code=regency.bps_code, other=known.name or known.key)


FIRES: Files = {
    "regencies.csv": "code,bps_code,name,region\n64.02,6403,Kabupaten Kutai Kartanegara,W1\n64.03,6403,Kabupaten Berau,W1\n64.72,6472,Kota Samarinda,W1\n"
}
PLACE = "regencies.csv:3:bps_code"
QUIET: Files = {
    "regencies.csv": "code,bps_code,name,region\n64.02,6403,Kabupaten Kutai Kartanegara,W1\n64.03,6405,Kabupaten Berau,W1\n64.72,6472,Kota Samarinda,W1\n"
}
