"""Is each KBLI code in the classification?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.codes import CodeCell, code_cells, unknown_codes
from planbuilder.checks.example import Files
from planbuilder.checks.kbli import is_of_list
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "CODE-02",
    Severity.ERROR,
    Words("Kode KBLI tidak dikenal", "Unknown KBLI code"),
    Words(
        "Perizinan dan statistik memakai KBLI lima angka; daftar yang dikirim memuat industri pengolahan KBLI 2020, Peraturan BPS 2/2020 [S].",
        "Licences and statistics use the five digits of KBLI; the list that ships holds the manufacturing of KBLI 2020, BPS regulation 2/2020 [S].",
    ),
    Words('"{name}" tidak ada dalam daftar KBLI', '"{name}" is not in the list of KBLI'),
    Words(
        "pilih kode lima angka dari codes/kbli.csv, atau isi kbli_version bila dari KBLI lain",
        "choose five digits of codes/kbli.csv, or fill in kbli_version where it is of another KBLI",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look each code up; rows of another version of KBLI cannot be compared with the list."""
    yield from unknown_codes(plan, plan.codes.kbli, _comparable(plan), PROBLEM)


def _comparable(plan: Plan) -> Iterator[CodeCell]:
    for row, column, code in code_cells(plan, "kbli"):
        if is_of_list(plan, row):
            yield row, column, code


_HEAD = "id,kind,name,commodity,kbli,status,regency\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Tahu,tahu,10398,planned,64.72\n"}
PLACE = "centres.csv:2:kbli"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Tahu,tahu,10392; 10391,planned,64.72\n"}
