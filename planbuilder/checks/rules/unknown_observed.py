"""Does each observation name a cell that is there?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.observed import cell_named, observed
from planbuilder.checks.suggestion import Suggestions
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, tables
from planbuilder.model.tables.observations import Observation

PROBLEM = Problem(
    "OBS-04",
    Severity.ERROR,
    Words("Sumber berbeda menunjuk sel yang tidak ada", "Observation of a cell that is not there"),
    Words(
        "Pengamatan menyebut tabel, kunci baris, dan kolom; yang salah ketik tidak tercetak pada datanya.",
        "An observation names a table, the key of a row and a column; a mistyped one is not printed with its datum.",
    ),
    Words('tidak ada "{name}" ({cell})', 'there is no "{name}" ({cell})'),
    Words(
        "tulis nama tabel, kunci baris, dan nama kolom seperti dalam planbuilder schema",
        "write the table, the key of the row and the column as planbuilder schema names them",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report the part of each name that is not known."""
    suggestions: dict[str, Suggestions] = {}
    for name, found in observed(plan).items():
        if cell_named(plan, name) is None:
            column, known = _unknown_part(plan, name[0], name[1])
            near = suggestions.setdefault(f"{column} {name[0]}", Suggestions(known))
            yield _reported(plan, found[0], column, near)


def _unknown_part(plan: Plan, table: str, row: str) -> tuple[str, tuple[str, ...]]:
    """Name the column that is wrong, and what may stand in it."""
    if table not in tables():
        return "table", tuple(tables())
    if plan.find(table, row) is None:
        return "row", tuple(plan.tables.get(table, ()))
    years = plan.years
    return "field", tuple(
        name
        for column in tables()[table].fields
        for name in ([f"{column.key}_{year}" for year in years] if column.yearly else [column.key])
    )


def _reported(plan: Plan, observation: Observation, column: str, suggestions: Suggestions) -> Diagnostic:
    cell = f"{observation.table}/{observation.row}.{observation.field}"
    name = str(getattr(observation, column))
    return suggestions.report(PROBLEM, plan.place(observation, column), name, cell=cell)


_CENTRES = (
    "id,kind,name,commodity,status,regency,area,sources\nS01,sentra,Sentra Utara,rotan,planned,64.72,6,s1\n"
)
_HEAD = "id,table,row,field,value,unit,chosen,sources\n"
FIRES: Files = {
    "centres.csv": _CENTRES,
    "observations.csv": _HEAD + "O1,centres,S11,area,6,Ha,ya,s1\n",
}
PLACE = "observations.csv:2:row"
QUIET: Files = {
    "centres.csv": _CENTRES,
    "observations.csv": _HEAD + "O1,centres,S01,area,6,Ha,ya,s1\n",
}
