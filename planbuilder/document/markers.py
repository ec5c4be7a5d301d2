"""Which mark stands before an item of a list? The official ones: A., 1., a., 1), a)."""

from __future__ import annotations

from typing import assert_never

from planbuilder.document.blocks import Marker

BULLET = "•"
_LETTERS = 26


def mark(marker: Marker, number: int) -> str:
    """Write the mark of an item, counted from 1."""
    match marker:
        case Marker.BULLET:
            return BULLET
        case Marker.UPPER:
            return f"{letters(number).upper()}."
        case Marker.DECIMAL:
            return f"{number}."
        case Marker.LOWER:
            return f"{letters(number)}."
        case Marker.DECIMAL_PARENTHESIS:
            return f"{number})"
        case Marker.LOWER_PARENTHESIS:
            return f"{letters(number)})"
        case _:
            assert_never(marker)


def letters(number: int) -> str:
    """Count in letters: a ... z, aa, ab."""
    rest, last = divmod(number - 1, _LETTERS)
    return (letters(rest) if rest else "") + chr(ord("a") + last)
