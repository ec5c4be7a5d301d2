"""Has each NIP eighteen digits?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.offices import Office

PROBLEM = Problem(
    "CODE-09",
    Severity.WARNING,
    Words("NIP tidak 18 angka", "NIP without 18 digits"),
    Words(
        "NIP terdiri atas 18 angka: tanggal lahir, awal masa kerja, jenis kelamin, dan nomor urut [S].",
        "A NIP has 18 digits: date of birth, start of service, sex and a running number [S].",
    ),
    Words("NIP ini memiliki {count} angka, bukan 18", "this NIP has {count} digits, not 18"),
    Words(
        "periksa NIP, atau kosongkan agar tercetak garis isian",
        "check the NIP, or leave it empty so that a line to fill in is printed",
    ),
)
DIGITS = 18


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Count the digits of each NIP; spaces between them are fine."""
    for office in plan.rows(Office):
        digits = "".join((office.head_nip or "").split())
        if digits and not (len(digits) == DIGITS and digits.isdecimal()):
            count = sum(sign.isdecimal() for sign in digits)
            yield report(PROBLEM, plan.place(office, "head_nip"), count=count)


_HEAD = "id,name,government,head_title,regency,head_nip\n"
_CITY = "dinas-kota,Dinas Perindustrian Kota,Pemerintah Kota,Kepala Dinas,64.72,\n"
_PROVINCE = "dinas,Dinas Perindustrian Provinsi,Pemerintah Provinsi,Kepala Dinas,,"
FIRES: Files = {"offices.csv": _HEAD + _CITY + _PROVINCE + "19700101\n"}
PLACE = "offices.csv:3:head_nip"
QUIET: Files = {"offices.csv": _HEAD + _CITY + _PROVINCE + "00000000 000000 0 000\n"}
