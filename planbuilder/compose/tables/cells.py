"""How is a datum written in the cell of a table? With the decimals and scale of its column; a missing one as "–"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.deciding import has_own_digits
from planbuilder.compose.writing import listing, plain_text
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import Align
from planbuilder.document.wording import MISSING
from planbuilder.values import Kind, Value, refs
from planbuilder.values.numbers import number_text, rounded

MOST_DIGITS = 2
"""Decimals that a column gets on its own; a template may ask for more."""


@dataclass(frozen=True, slots=True)
class Written:
    """A cell's words and the value they were made of."""

    inlines: Inlines
    value: Value | None = None


def settled(column: TableColumn, values: Sequence[Value]) -> TableColumn:
    """Give a column of numbers the decimals that its data need, so that all have as many."""
    if column.kind is Kind.TEXT and column.stand is None and _are_numbers(values):
        return replace(column, stand=Align.RIGHT)
    if not has_own_digits(column):
        return replace(column, digits=0) if column.digits is None and column.is_number else column
    needed = max(
        (_digits(value.number / column.scale) for value in values if not value.is_missing), default=0
    )
    return replace(column, digits=min(needed, MOST_DIGITS))


def _are_numbers(values: Sequence[Value]) -> bool:
    """Whether a column that may hold texts, such as targets, holds numbers only."""
    known = [value.kind for value in values if not value.is_missing]
    return bool(known) and all(kind.is_numeric for kind in known)


def _digits(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def written(column: TableColumn, value: Value, *, unit: str = "") -> Inlines:
    """Write a datum as its column does."""
    origins = refs(value.refs)
    if value.is_missing:
        return (Datum(MISSING, origins),)
    return (Datum(words_of(column, value) + (f" {unit}" if unit else ""), origins),)


def words_of(column: TableColumn, value: Value) -> str:
    """Word a datum that is there."""
    match value.raw:
        case int() | Decimal() if value.kind.is_numeric and not isinstance(value.raw, bool):
            return number_text(scaled(column, value), column.digits)
        case tuple() if not value.label:
            return listing(list(value.raw))
        case _:
            return plain_text(value)


def scaled(column: TableColumn, value: Value) -> Decimal:
    """Round an amount once, from the exact one, to what its column prints."""
    exact = value.number / column.scale
    return exact if column.digits is None else rounded(exact, column.digits)


def marked(inlines: Inlines, mark: str) -> Inlines:
    """Put a mark behind the words of a cell."""
    return (*inlines, Text(mark))
