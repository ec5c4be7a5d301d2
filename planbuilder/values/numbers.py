"""How is a number written, and read, in Indonesian? `1.234,5`, `Rp1.250.000,00`, `Rp1,25 miliar`."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Literal

DecimalSign = Literal["comma", "point"]
JUTA = 1_000_000
MILIAR = 1_000_000_000
TRILIUN = 1_000_000_000_000
MINUS = "\u2212"
"""The sign of print, as wide as a plus; whoever reads numbers takes the hyphen of keyboards too."""
_WIDE = Context(prec=100)
"""The usual 28 digits do not hold the product of some absurd cells, and a wrong plan is no reason to break off."""

_SHORT_SCALES = (
    (TRILIUN - MILIAR // 200, TRILIUN, "triliun"),
    (MILIAR - JUTA // 200, MILIAR, "miliar"),
    (JUTA, JUTA, "juta"),
)
"""From which amount on, divided by what, said how: 999,996 juta rounds to 1 miliar, 995 juta stays."""


def rounded(number: int | Decimal, digits: int) -> Decimal:
    """Round once, halves away from zero, to `digits` places after the decimal sign."""
    return Decimal(number).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, _WIDE)


def number_text(number: int | Decimal, digits: int | None = None) -> str:
    """Write with points between thousands and a decimal comma; without `digits` just as exact as it is."""
    exact = Decimal(number) if digits is None else rounded(number, digits)
    sign, rest = (MINUS, -exact) if exact < 0 else ("", exact)
    whole, _, fraction = f"{rest:f}".partition(".")
    if digits is None:
        fraction = fraction.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{fraction}" if fraction else f"{sign}{grouped}"


def rupiah_text(amount: int | Decimal, *, cents: bool = False) -> str:
    """Write `Rp1.250.000`, or with `cents` `Rp1.250.000,00` as letters and the RKA do."""
    digits = 2 if cents else 0
    printed = rounded(amount, digits)
    sign = MINUS if printed < 0 else ""
    return f"{sign}Rp{number_text(abs(printed), digits)}"


def short_rupiah_text(amount: int | Decimal) -> str:
    """Write an amount as prose does: `Rp1,25 miliar`, at most two decimals, below a million in full."""
    size = abs(Decimal(amount))
    for least, scale, word in _SHORT_SCALES:
        if size >= least:
            sign = MINUS if amount < 0 else ""
            return f"{sign}Rp{number_text(rounded(size / scale, 2))} {word}"
    return rupiah_text(amount)


def percent_text(points: int | Decimal, digits: int | None = None) -> str:
    """Write points of a hundred: `12,5%`."""
    return f"{number_text(points, digits)}%"


_PLAIN = re.compile(r"[+-]?\d+$")
_GROUPED = {
    "comma": re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?$"),
    "point": re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?$"),
}
_UNGROUPED = {"comma": re.compile(r"[+-]?\d+,\d+$"), "point": re.compile(r"[+-]?\d+\.\d+$")}


def read_number(text: str, sign: DecimalSign) -> Decimal | None:
    """Read a number written with the declared decimal sign; None where it does not fit that sign."""
    trimmed = text.strip().replace("\u00a0", "").replace(MINUS, "-")
    if not (_PLAIN.match(trimmed) or _GROUPED[sign].match(trimmed) or _UNGROUPED[sign].match(trimmed)):
        return None
    group, point = (".", ",") if sign == "comma" else (",", ".")
    return Decimal(trimmed.replace(group, "").replace(point, "."))


_CURRENCY = re.compile(r"^\s*([-\u2212]?)\s*rp\.?\s*", re.IGNORECASE)
_CLOSING = re.compile(r"([,.]\s*[-–—]+)\s*$")


def read_rupiah(text: str, sign: DecimalSign) -> Decimal | None:
    """Read `Rp 1.000.000,-`, `Rp1.000.000,00` or a bare number; None where it is no amount."""
    negative = text.strip().startswith("(") and text.strip().endswith(")")
    bare = text.strip().strip("()") if negative else text
    amount = read_number(_CLOSING.sub("", _CURRENCY.sub(r"\1", bare)), sign)
    return -amount if amount is not None and negative else amount
