"""Which cells hold codes of an official list, and which of those does the list not know?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.suggestion import Suggestions
from planbuilder.diagnostics import Diagnostic, Problem
from planbuilder.model import CodeList, Plan, Row, tables
from planbuilder.model.codes import Entry

CodeCell = tuple[Row, str, str]
"""A row, the column, and one code in it."""


def code_cells(plan: Plan, list_name: str) -> Iterator[CodeCell]:
    """List every code that should stand in a list."""
    for table in tables().values():
        for column in table.fields:
            if column.code_list == list_name:
                yield from _in_column(plan, table.name, column.key)


def unknown_codes(
    plan: Plan, known: CodeList[Entry], cells: Iterator[CodeCell], problem: Problem
) -> Iterator[Diagnostic]:
    """Report the codes a list does not know; a list without entries has nothing to compare with."""
    if not known:
        return
    suggestions = Suggestions(entry.code for entry in known)
    for row, column, code in cells:
        if code not in known:
            yield suggestions.report(problem, plan.place(row, column), code)


def _in_column(plan: Plan, table: str, column: str) -> Iterator[CodeCell]:
    for row in plan.table(table):
        held = getattr(row, column)
        for code in held if isinstance(held, tuple) else (held,):
            if code is not None:
                yield row, column, code
