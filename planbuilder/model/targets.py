"""Which numbers does a target mean? A number, the two ends of a range, or none for a text."""

from __future__ import annotations

from decimal import Decimal

from planbuilder.values.numbers import read_number

RANGE_SIGN = "–"


def bounds(figure: Decimal | str | None) -> tuple[Decimal, Decimal] | None:
    """Tell the lowest and the highest number a figure allows; `7,5–8` and `80%` among them."""
    if isinstance(figure, Decimal):
        return figure, figure
    parts = (figure or "").split(RANGE_SIGN)
    numbers = [read_number(part.strip().removesuffix("%"), "comma") for part in parts]
    known = [number for number in numbers if number is not None]
    if len(known) != len(parts) or len(parts) > len(("low", "high")):
        return None
    return min(known), max(known)
