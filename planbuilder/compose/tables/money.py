"""How do tables of costs end? With the sum, its PPN, the total, and the total in words."""

from __future__ import annotations

from planbuilder.compose.tables.draft import DraftCell, DraftRow
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import RowKind
from planbuilder.document.wording import MISSING
from planbuilder.values import Value, refs
from planbuilder.values.words import in_words


def sum_row(label: str, value: Value, width: int) -> DraftRow:
    """Make a row that names a sum and prints it in the last column."""
    cells: tuple[DraftCell, ...] = (*((),) * (width - 1), value)
    return DraftRow(cells, RowKind.TOTAL, label=(Text(label),))


def in_words_row(value: Value, width: int) -> DraftRow:
    """Make the row that says an amount in words, as forms ask."""
    return DraftRow(((),) * width, RowKind.TOTAL, label=(Text("Terbilang: "), *spoken(value)))


def spoken(value: Value) -> Inlines:
    """Say an amount of rupiah in words."""
    if value.is_missing:
        return (Datum(MISSING, refs(value.refs)),)
    return (Datum(f"{in_words(int(value.number))} rupiah", refs(value.refs)),)
