"""Which cells does a document rest on? As CSV, with what each holds and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planbuilder.diagnostics import Location
from planbuilder.model import Plan
from planbuilder.model.registry import PLAN
from planbuilder.values import Ref
from planbuilder.workbooks.forms.cells import Cell, Writing
from planbuilder.workbooks.forms.csv_text import csv_text
from planbuilder.workbooks.forms.tables import cell_named

HEAD = ("table", "key", "field", "value", "file", "place")


def cited(plan: Plan, cells: Iterable[Ref]) -> bytes:
    """Write a line for each cell; one that holds nothing, or that nobody has, has no value."""
    writing = Writing.of(plan)
    return csv_text([HEAD, *_lines(plan, cells, writing)], writing.sign)


def _lines(plan: Plan, cells: Iterable[Ref], writing: Writing) -> Iterator[Sequence[Cell]]:
    for ref in sorted(cells):
        row = plan.info if ref.table == PLAN else plan.find(ref.table, ref.key)
        value = None if row is None else cell_named(row, ref.field, writing)
        place = plan.locate(ref)
        yield (*ref, value, place.file, _within(place))


def _within(place: Location) -> str:
    """Say where in its file a cell stands: a line, or the cell of a sheet."""
    if place.sheet:
        return f"{place.sheet}!{place.cell}" if place.cell else place.sheet
    return str(place.line or "")
