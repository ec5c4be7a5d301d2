"""Which number do these Indonesian words mean? For hints only: `seratus`, `1,5 miliar`, `98 unit`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from planbuilder.values.numbers import DecimalSign, read_number
from planbuilder.values.words import LIMIT, in_words

_UNITS = {in_words(number): number for number in range(12)}
_SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}


def meant(text: str, sign: DecimalSign) -> Decimal | None:
    """Guess the number a text means; None where there is no telling."""
    words = text.casefold().removeprefix("rp").replace("milyar", "miliar").split()
    if not words:
        return None
    first = read_number(words[0], sign)
    return _spoken(words) if first is None else _scaled(first, words[1:])


def _scaled(number: Decimal, words: list[str]) -> Decimal | None:
    """Read what follows a number: a scale multiplies it, a unit means nothing here, digits spoil it."""
    if any(not word.isalpha() for word in words):
        return None
    scale = _SCALES.get(words[0], 1) if words else 1
    return number * scale


def _spoken(words: list[str]) -> Decimal | None:
    """Read words; right only where the number, said again, gives the same words."""
    number = _added(words)
    if number is None or number >= LIMIT or in_words(number) != " ".join(words):
        return None
    return Decimal(number)


def _added(words: Iterable[str]) -> int | None:
    total = hundreds = ones = 0
    for word in words:
        match word:
            case "belas":
                ones += 10
            case "puluh":
                ones *= 10
            case "ratus":
                hundreds, ones = ones * 100, 0
            case "seratus":
                hundreds = 100
            case "seribu":
                total += 1000
            case _ if word in _SCALES:
                total, hundreds, ones = total + (hundreds + ones) * _SCALES[word], 0, 0
            case _ if word in _UNITS:
                ones += _UNITS[word]
            case _:
                return None
    return total + hundreds + ones
