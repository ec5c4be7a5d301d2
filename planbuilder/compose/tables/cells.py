"""How is a datum written in the cell of a table? With the decimals and scale of its column; a missing one as "–"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.compose.language.casing import capital
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.writing import listing, plain_text
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.wording import MISSING
from planbuilder.values import Kind, Value, refs
from planbuilder.values.numbers import number_text, rounded

_PHRASES = {Kind.TEXT, Kind.PROSE, Kind.BOOL}
"""Kinds of words that begin with a capital where they stand alone in a cell; codes and official units keep theirs."""
_ADDRESS = re.compile(r"\S*[:.]\S")


@dataclass(frozen=True, slots=True)
class Written:
    """A cell's words and the value they were made of."""

    inlines: Inlines
    value: Value | None = None


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
        case str() | bool() if value.kind in _PHRASES and not value.label:
            return _begun(plain_text(value))
        case _:
            return plain_text(value)


def _begun(words: str) -> str:
    """Begin with a capital, but for an address of the web."""
    return words if _ADDRESS.match(words) else capital(words)


def scaled(column: TableColumn, value: Value) -> Decimal:
    """Round an amount once, from the exact one, to what its column prints."""
    exact = value.number / column.scale
    return exact if column.digits is None else rounded(exact, column.digits)


def marked(inlines: Inlines, mark: str) -> Inlines:
    """Put a mark behind the words of a cell."""
    return (*inlines, Text(mark))
