"""Which words stand in a cell? Text, codes, names of rows, and figures that may be words."""

from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal

from planbuilder.model.cells.finding import Cell, Finding, Scalar, exact, found, shown
from planbuilder.model.cells.numbers import number_in, other_sign, written_number
from planbuilder.model.cells.problems import (
    DATED_CODE,
    KEY_SIGNS,
    NOT_TEXT,
    NUMERIC_CODE,
    UNPRINTABLE,
)
from planbuilder.model.targets import RANGE_SIGN
from planbuilder.values import Kind
from planbuilder.values.numbers import DecimalSign, number_text
from planbuilder.values.signs import NEVER_PRINTED

_NAME = re.compile(r"\w(?:[\w.-]*\w)?")
_RANGE = re.compile(r"(?P<low>.*\S)\s*(?:–|-|s\.d\.|sampai)\s*(?P<high>\S.*)")
_LONGEST_CODE = 30
_CODE_DIGITS = 2
"""Groups of official codes have at least so many digits: 64.1 was 64.10."""


def read_words(raw: Scalar, _sign: DecimalSign) -> Cell | Finding:
    """Read words; a number among them is written as its author would."""
    match raw:
        case str():
            return _printable(raw)
        case bool():
            return found(NOT_TEXT, value=shown(raw))
        case float() if math.isfinite(raw):
            return number_text(exact(raw))
        case _:
            return shown(raw)


def _printable(text: str) -> str | Finding:
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    wrong = NEVER_PRINTED.search(text)
    return found(UNPRINTABLE, sign=f"U+{ord(wrong[0]):04X}") if wrong else text


def read_code(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
    """Read a code; whole numbers keep all their digits, others may have lost a zero."""
    match raw:
        case str() | bool():
            return read_words(raw, sign)
        case date():
            return found(DATED_CODE, value=shown(raw))
        case _:
            return _digits(exact(raw))


def _digits(number: Decimal) -> str | Finding:
    if number.is_finite() and number.adjusted() < _LONGEST_CODE and number == number.to_integral_value():
        return str(int(number))
    whole, _, rest = str(number).partition(".")
    return found(NUMERIC_CODE, value=number, suggestion=f"{whole}.{rest.ljust(_CODE_DIGITS, '0')}")


def read_name(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
    """Read the name of a row: fit for file names, and free of the signs that join keys and lists."""
    code = read_code(raw, sign)
    if isinstance(code, Finding) or _NAME.fullmatch(str(code)):
        return code
    return found(KEY_SIGNS, value=code)


def read_figure(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
    """Read a number, a range of two numbers (`7,5–8`), or any other text as it stands."""
    if not isinstance(raw, str):
        return _figure(raw, sign)
    number = written_number(raw, sign, Kind.DECIMAL)
    if number is not None:
        return _figure(raw, sign)
    return _range(raw, sign) or other_sign(raw, sign, Kind.DECIMAL) or read_words(raw, sign)


def read_observed(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
    """Read what a source says; what looks like a number of the other sign may well be a code."""
    if isinstance(raw, str) and written_number(raw, sign, Kind.DECIMAL) is None:
        return read_words(raw, sign)
    return _figure(raw, sign)


def _figure(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
    if isinstance(raw, bool | date):
        return read_words(raw, sign)
    number = number_in(raw, sign, Kind.DECIMAL)
    return number if isinstance(number, Finding) else Decimal(number)


def _range(text: str, sign: DecimalSign) -> Cell | Finding | None:
    """Read `7,5-8` and write it as documents do; a part of the other decimal sign is a finding."""
    parts = _RANGE.fullmatch(text)
    if parts is None:
        return None
    numbers = [written_number(part, sign, Kind.DECIMAL) for part in parts.groups()]
    if None not in numbers:
        return RANGE_SIGN.join(number_text(number) for number in numbers if number is not None)
    unread = [part for part, number in zip(parts.groups(), numbers, strict=True) if number is None]
    doubts = [other_sign(part, sign, Kind.DECIMAL) for part in unread]
    return doubts[0] if all(doubts) else None
