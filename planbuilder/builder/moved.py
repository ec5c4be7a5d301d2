"""Does a plan that moved say what it said? Every cell of which that is not true, and what stood in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planbuilder.model import Plan, Row
from planbuilder.values import Ref
from planbuilder.values.shortening import shortened

Difference = tuple[Ref, str]
"""A cell and what stood in it; without a field the whole row."""
SHOWN_TEXT = 60


def differences(before: Plan, after: Plan) -> Iterator[Difference]:
    """Compare all rows, cell by cell, and their order where it means something."""
    yield from _in_row(before.info, after.info)
    for name, rows in before.tables.items():
        yield from _in_table(rows, after.tables.get(name, {}))


def _in_table(before: Mapping[str, Row], after: Mapping[str, Row]) -> Iterator[Difference]:
    for key, row in before.items():
        other = after.get(key)
        if other is None:
            yield row.ref(""), key
        else:
            yield from _in_row(row, other)
    yield from ((Ref(row.table_name, key, ""), key) for key, row in after.items() if key not in before)
    if before.keys() == after.keys() and list(before) != list(after):
        moved = next(key for key, other in zip(before, after, strict=True) if key != other)
        yield before[moved].ref(""), moved


def _in_row(before: Row, after: Row) -> Iterator[Difference]:
    if before == after:
        return
    for field in type(before).model_fields:
        held, other = getattr(before, field), getattr(after, field)
        if held != other:
            yield before.ref(field), shortened(str(held), SHOWN_TEXT)
