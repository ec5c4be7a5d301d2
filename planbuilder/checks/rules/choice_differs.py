"""Is the chosen observation what stands in its cell?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.observed import agrees, cell_named, observed, written
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.values.numbers import DecimalSign

PROBLEM = Problem(
    "OBS-03",
    Severity.ERROR,
    Words("Nilai yang dipakai bukan isi selnya", "Chosen value is not what the cell holds"),
    Words(
        "Dokumen mencetak isi sel, lampiran sumber berbeda mencetak pilihannya; keduanya harus sama.",
        "Documents print the cell, the annex of differing sources prints the choice; both must agree.",
    ),
    Words(
        'nilai yang dipakai "{chosen}" tidak sama dengan isi sel {place}: "{cell}"',
        'the chosen value "{chosen}" is not what stands in {place}: "{cell}"',
    ),
    Words(
        "samakan selnya dengan pilihan, atau pilih nilai lain",
        "make the cell agree with the choice, or choose another value",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the choice with its cell, where one value is chosen."""
    sign: DecimalSign = "point" if plan.info.decimal == "point" else "comma"
    for name, found in observed(plan).items():
        chosen = [one for one in found if one.chosen]
        cell = cell_named(plan, name)
        if cell is None or len({one.value for one in chosen}) != 1:
            continue
        if not agrees(chosen[0], cell, sign):
            yield report(
                PROBLEM,
                plan.place(chosen[0], "value"),
                chosen=written(chosen[0].value),
                place=plan.locate(cell.row.ref(cell.field)),
                cell=cell,
            )


_HEAD = "id,kind,name,commodity,status,regency,area,sources\n"
_OBSERVATIONS = "id,table,row,field,value,unit,chosen,sources\nO1,centres,S01,area,6,Ha,ya,s1\n"
FIRES: Files = {
    "centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"6,5",s1\n',
    "observations.csv": _OBSERVATIONS,
}
PLACE = "observations.csv:2:value"
QUIET: Files = {
    "centres.csv": _HEAD + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"6,0",s1\n',
    "observations.csv": _OBSERVATIONS,
}
