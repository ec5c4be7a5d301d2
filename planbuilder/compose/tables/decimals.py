"""How many decimals do the figures of a table have? Equal ones under one another, as few as say enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import DraftRow
from planbuilder.compose.writing import plain_text
from planbuilder.document.tables import Align, RowKind
from planbuilder.values import Kind, Value

MOST_DIGITS = 2
"""Decimals that a column gets on its own; a template may ask for more."""
UNIT = "unit"
"""The column that names the unit of the figures beside it."""
_WHOLE_FROM = 10
"""Amounts of so many juta or miliar and more are printed whole; what that hides is said as a difference of rounding."""
_SHORT = 10
"""Letters of a range such as "7,5–8,25"."""


def settled(columns: Sequence[TableColumn], rows: Sequence[DraftRow]) -> list[TableColumn]:
    """Give columns of numbers the decimals that their data need; the years of one figure have equal ones."""
    return [
        settled_by(column, values) for column, values in zip(columns, _shared(columns, rows), strict=True)
    ]


def settled_by(column: TableColumn, values: Sequence[Value]) -> TableColumn:
    """Settle one column by its data: decimals, and where figures stand that may be texts."""
    if column.kind is Kind.TEXT and column.stand is None:
        return replace(column, stand=_stand(values))
    if has_own_digits(column):
        return replace(column, digits=_needed(column, values))
    return replace(column, digits=0) if column.digits is None and column.is_number else column


def has_own_digits(column: TableColumn) -> bool:
    """Whether the decimals of a column follow from its data."""
    is_scaled = column.kind is Kind.RUPIAH and column.scale > 1
    return column.digits is None and (column.kind in {Kind.DECIMAL, Kind.PERCENT} or is_scaled)


def are_numbers(values: Sequence[Value]) -> bool:
    """Whether a column that may hold texts, such as targets, holds numbers only."""
    known = [value.kind for value in values if not value.is_missing]
    return bool(known) and all(kind.is_numeric for kind in known)


def _stand(values: Sequence[Value]) -> Align | None:
    """Let numbers stand right, numbers among ranges and other short texts in the middle."""
    if are_numbers(values):
        return Align.RIGHT
    known = [value for value in values if not value.is_missing]
    is_short = all(len(plain_text(value)) <= _SHORT for value in known)
    return Align.CENTRE if is_short and any(value.kind.is_numeric for value in known) else None


def by_unit(
    columns: Sequence[TableColumn], rows: Sequence[DraftRow]
) -> Mapping[str, tuple[TableColumn, ...]]:
    """Give figures that may be texts equal decimals with those of their unit, where the table names units.

    The years of one figure share theirs.
    """
    under: dict[str, list[DraftRow]] = {}
    for row in rows:
        under.setdefault(unit_of(columns, row), []).append(row)
    return {
        unit: tuple(
            _in_unit(column, values) for column, values in zip(columns, _shared(columns, same), strict=True)
        )
        for unit, same in under.items()
    }


def _shared(columns: Sequence[TableColumn], rows: Sequence[DraftRow]) -> list[list[Value]]:
    """Gather for each column the data that its decimals depend on: those of all years of its figure."""
    values: dict[tuple[str, Kind], list[Value]] = {}
    for place, column in enumerate(columns):
        values.setdefault((column.path, column.kind), []).extend(_values(rows, place))
    return [values[column.path, column.kind] for column in columns]


def unit_of(columns: Sequence[TableColumn], row: DraftRow) -> str:
    """Name the unit of a row's figures; nothing where no column does."""
    cells = (cell for column, cell in zip(columns, row.cells, strict=False) if column.path == UNIT)
    unit = next(cells, None)
    return plain_text(unit) if isinstance(unit, Value) and not unit.is_missing else ""


def _in_unit(column: TableColumn, values: Sequence[Value]) -> TableColumn:
    if column.kind is not Kind.TEXT or column.stand is not Align.RIGHT or not are_numbers(values):
        return column
    return replace(column, digits=_needed(column, values))


def _values(rows: Sequence[DraftRow], place: int) -> list[Value]:
    cells = (row.cells[place] for row in rows if row.kind is RowKind.BODY)
    return [cell for cell in cells if isinstance(cell, Value)]


def _needed(column: TableColumn, values: Sequence[Value]) -> int:
    numbers = [abs(value.number / column.scale) for value in values if not value.is_missing]
    if column.scale > 1 and all(number >= _WHOLE_FROM for number in numbers if number):
        return 0
    return min(max(map(_digits, numbers), default=0), MOST_DIGITS)


def _digits(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
