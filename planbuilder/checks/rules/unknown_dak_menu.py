"""Is each DAK menu in the list that the office filled in?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells, unknown_codes
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-07",
    Severity.ERROR,
    Words("Menu DAK tidak dikenal", "Unknown DAK menu"),
    Words(
        "Menu DAK ditetapkan setiap tahun; daftarnya diisi sendiri oleh perangkat daerah dan tidak diperiksa selama kosong.",
        "The DAK menus are set every year; the office fills in the list itself, and nothing is checked while it is empty.",
    ),
    Words('"{name}" tidak ada dalam daftar menu DAK', '"{name}" is not in the list of DAK menus'),
    Words(
        "cocokkan dengan codes/dak_menus.csv milik rencana ini",
        "compare with codes/dak_menus.csv of this plan",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each code up."""
    yield from unknown_codes(plan, plan.codes.dak_menus, code_cells(plan, "dak_menus"), PROBLEM)


_MENUS = "code,name,source\nPembangunan Sentra IKM,Pembangunan Sentra IKM,contoh\n"
_HEAD = "id,title,route,budget_year,status,priority,proposer,regency,funding_source,theme,field,menu\n"
_ROW = "U01,Penataan sentra,dak_fisik,2027,draft,1,dinas-kota,64.72,2.2.1.01.03.0030,Penugasan,IKM,"
FIRES: Files = {"codes/dak_menus.csv": _MENUS, "proposals.csv": _HEAD + _ROW + "Pembangunan Sentra\n"}
PLACE = "proposals.csv:2:menu"
QUIET: Files = {"codes/dak_menus.csv": _MENUS, "proposals.csv": _HEAD + _ROW + "Pembangunan Sentra IKM\n"}
