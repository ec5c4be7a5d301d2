"""How does a plan become CSV? One file a table, headed by keys, with the columns in which something stands."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from planbuilder.model import Plan
from planbuilder.model.registry import PLAN
from planbuilder.values.numbers import DecimalSign
from planbuilder.workbooks.forms.cells import Cell, Writing, text_of
from planbuilder.workbooks.forms.settings import HEAD, settings
from planbuilder.workbooks.forms.tables import FormTable, form_tables

_DELIMITERS: dict[DecimalSign, str] = {"comma": ";", "point": ","}
"""What parts the cells tells the decimal sign to a reader whom the plan does not tell."""


def csv_files(plan: Plan, *, with_settings: bool) -> Iterator[tuple[str, bytes]]:
    """Write every table that has rows; the plan's own record only where it has no YAML file of its own."""
    writing = Writing.of(plan)
    if with_settings:
        given = ((line.path, line.cell) for line in settings(plan, writing) if line.cell is not None)
        yield f"{PLAN}.csv", csv_text([HEAD[:2], *given], writing.sign)
    for form in form_tables(plan, writing):
        if form.rows:
            yield f"{form.table.name}.csv", csv_text(_lines(form), writing.sign)


def _lines(form: FormTable) -> Iterator[Sequence[Cell]]:
    """Give the head and the rows, without columns that nobody has filled in."""
    used = [
        place
        for place, column in enumerate(form.columns)
        if column.is_needed or any(row[place] is not None for row in form.rows)
    ]
    yield [form.columns[place].key for place in used]
    yield from ([row[place] for place in used] for row in form.rows)


def csv_text(lines: Iterable[Sequence[Cell]], sign: DecimalSign) -> bytes:
    """Part cells by the delimiter that goes with the decimal sign, and quote what has to be."""
    written = StringIO(newline="")
    writer = csv.writer(written, delimiter=_DELIMITERS[sign], lineterminator="\n")
    writer.writerows([text_of(cell, sign) for cell in line] for line in lines)
    return written.getvalue().encode()
