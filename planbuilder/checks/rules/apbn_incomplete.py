"""Does each APBN proposal name the ministry and its program?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.incomplete import incomplete
from planbuilder.checks.routes import APBN
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "ROUTE-03",
    Severity.WARNING,
    Words("Usulan APBN belum lengkap", "APBN proposal incomplete"),
    Words(
        "KAK APBN memuat kementerian, unit eselon, program, dan jenis keluaran pada kepalanya [M: bentuk KAK APBN].",
        "Terms of reference for APBN name ministry, unit, program and kind of output in their head [M: form of KAK APBN].",
    ),
    Words(
        "usulan {proposal} jalur {route_id} tidak memuat {titles}",
        "proposal {proposal} of route {route} has no {columns}",
    ),
    Words("isi kolom {columns}", "fill in the columns {columns}"),
    task=Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at the proposals of these routes."""
    yield from incomplete(plan, PROBLEM, {APBN}, ("ministry", "unit", "program", "output_type"))


_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,ministry,unit,program,output_type\n"
_ROW = "U01,Fasilitasi mesin,apbn,2027,draft,1,dinas-kota,64.72,Kementerian Perindustrian,"
FIRES: Files = {"proposals.csv": _HEAD + _ROW + ",Program Nilai Tambah,\n"}
PLACE = "proposals.csv:2:unit"
QUIET: Files = {"proposals.csv": _HEAD + _ROW + "Ditjen IKMA,Program Nilai Tambah,Fasilitasi\n"}
