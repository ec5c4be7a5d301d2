"""Do centres and factories have KBLI codes of manufacturing?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import code_cells
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "CLASS-02",
    Severity.WARNING,
    Words("KBLI bukan industri pengolahan", "KBLI outside manufacturing"),
    Words(
        "Industri pengolahan adalah golongan pokok 10 sampai 33 KBLI 2020 (Peraturan BPS 2/2020) [S]; kebun dan toko bukan industri.",
        "Manufacturing is divisions 10 to 33 of KBLI 2020 (BPS regulation 2/2020) [S]; a plantation or a shop is no industry.",
    ),
    Words("KBLI {code} bukan industri pengolahan", "KBLI {code} is not manufacturing"),
    Words("pilih kode pengolahannya", "choose the code of its processing"),
)
DIVISIONS = range(10, 34)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look at the division of each code that a list of the plan's own knows; unknown ones are CODE-02."""
    for row, column, code in code_cells(plan, "kbli"):
        division = code[:2]
        if code in plan.codes.kbli and division.isdecimal() and int(division) not in DIVISIONS:
            yield report(PROBLEM, plan.place(row, column), code=code)


_KBLI = {
    "codes/kbli.csv": "code,name,version,source\n01270,Perkebunan tanaman bahan minuman,KBLI 2020,contoh\n10731,Industri kakao,KBLI 2020,contoh\n"
}
_HEAD = "id,kind,name,commodity,kbli,status,regency\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Kakao,kakao,01270,planned,64.72\n", **_KBLI}
PLACE = "centres.csv:2:kbli"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Kakao,kakao,10731,planned,64.72\n", **_KBLI}
