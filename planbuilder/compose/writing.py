"""How is a value written in a document? Text, number, rupiah, percent, date; the pure half of the filters."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from planbuilder.compose.galley import Printed
from planbuilder.document.inlines import Datum, Gap
from planbuilder.values import Kind, Value, refs
from planbuilder.values.dates import date_text
from planbuilder.values.numbers import number_text, percent_text, rupiah_text

YES, NO = "ya", "tidak"


def datum(words: str, value: Value) -> Printed:
    """Print words that derive from a value."""
    return Printed((Datum(words, refs(value.refs)),), value.under)


def gap(value: Value) -> Printed:
    """Print the visible mark of a missing datum; its name is found where it is printed."""
    return Printed((Gap("", refs(value.refs)),), value.under)


def in_text(value: Value) -> Printed:
    """Print a value as running text does without a filter."""
    return gap(value) if value.is_missing else datum(plain_text(value), value)


def plain_text(value: Value) -> str:  # noqa: PLR0911  # one for each kind
    """Write a value that is there by its kind alone."""
    match value.kind, value.raw:
        case Kind.CHOICE, _:
            return value.label or str(value.raw)
        case Kind.LIST, tuple():
            return listing(
                [str(member) for member in (value.label.split("\n") if value.label else value.raw)]
            )
        case _, bool():
            return YES if value.raw else NO
        case _, date():
            return date_text(value.raw)
        case Kind.YEAR, _:
            return str(value.raw)
        case Kind.RUPIAH, int() | Decimal():
            return rupiah_text(value.raw)
        case Kind.PERCENT, int() | Decimal():
            return percent_text(value.raw)
        case _, int() | Decimal():
            return number_text(value.raw)
        case _:
            return str(value.raw)


def listing(words: list[str]) -> str:
    """Join words as a sentence lists them: "A, B, dan C"; of two "A dan B"."""
    match words:
        case []:
            return ""
        case [one]:
            return one
        case [one, other]:
            return f"{one} dan {other}"
        case [*first, last]:
            return f"{', '.join(first)}, dan {last}"
        case _:
            raise AssertionError(words)
