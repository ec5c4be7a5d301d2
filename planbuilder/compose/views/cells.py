"""How does a cell of a row become a value? With its kind, unit, label and the reference of the cell."""

from __future__ import annotations

from typing import Any

from planbuilder.model.row import Row
from planbuilder.model.table import TableField
from planbuilder.values import Ref, Value


def cell(row: Row, column: TableField, under: frozenset[Ref] = frozenset()) -> Value:
    """Give the datum of a cell; `under` is what led to the row."""
    raw = getattr(row, column.key)
    return _value(row, column, raw, row.ref(column.key), under)


def yearly_cell(row: Row, column: TableField, year: int, under: frozenset[Ref] = frozenset()) -> Value:
    """Give the datum of one year."""
    return _value(row, column, getattr(row, column.key).get(year), row.ref(column.key, year), under)


def _value(row: Row, column: TableField, raw: Any, ref: Ref, under: frozenset[Ref]) -> Value:
    given = None if raw == () else raw
    kind = column.kind_of(given)
    return Value(
        given, kind, unit_of(row, column), frozenset({ref}), label_of(column, given), under=under
    )  # fmt: skip


def missing_cell(column: TableField, under: frozenset[Ref]) -> Value:
    """Give the missing datum of a row that is not there; what led nowhere is what is missing."""
    return Value(None, column.kind, column.unit, under, under=under)


def unit_of(row: Row, column: TableField) -> str:
    """Name the unit of a cell: its column's, or the one its row names."""
    if not column.unit_field:
        return column.unit
    return str(getattr(row, column.unit_field, None) or "")


def label_of(column: TableField, raw: Any) -> str:
    """Word a choice; of several choices one a line."""
    match raw:
        case str():
            return column.choices.get(raw, "")
        case tuple() if column.choices:
            return "\n".join(column.choices.get(member, member) for member in raw)
        case _:
            return ""
