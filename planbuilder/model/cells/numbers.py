"""Which number stands in a cell? Whole, exact, rupiah or percent, by the decimal sign of its record."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from planbuilder.diagnostics import Problem
from planbuilder.model.cells.finding import Cell, Finding, Scalar, ScalarReader, exact, found, shown
from planbuilder.model.cells.problems import (
    FRACTION,
    NEGATIVE,
    NOT_NUMBER,
    NOT_NUMBER_SAID,
    NOT_WHOLE,
    NOT_WHOLE_SAID,
    OTHER_SIGN,
    OTHER_SIGN_TWICE,
    TOO_LARGE,
)
from planbuilder.model.cells.spoken import meant
from planbuilder.model.kinds import Form
from planbuilder.values import Kind
from planbuilder.values.numbers import DecimalSign, read_number, read_rupiah

DIGITS = 15
"""Most digits before and after the decimal sign; what a workbook can hold exactly, and words can say."""
_WHOLE = {Kind.INTEGER, Kind.RUPIAH, Kind.YEAR}
_OTHER: dict[DecimalSign, DecimalSign] = {"comma": "point", "point": "comma"}
_POINT = {"comma": ",", "point": "."}
_GROUP = {"comma": ".", "point": ","}


def number_reader(form: Form) -> ScalarReader:
    """Make the reader of one form of number."""
    is_whole = form.kind in _WHOLE

    def read(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
        number = number_in(raw, sign, form.kind)
        if isinstance(number, Finding):
            return number
        if number < 0 and not form.is_signed:
            return found(NEGATIVE, value=shown(raw))
        return int(number) if is_whole else Decimal(number)

    return read


def number_in(raw: Scalar, sign: DecimalSign, kind: Kind) -> Decimal | int | Finding:
    """Read the number in a cell; a whole one where its kind asks for it."""
    number = _as_number(raw, sign, kind)
    if isinstance(number, int | Finding):
        return number
    if not _is_in_range(number):
        return found(TOO_LARGE, value=shown(raw))
    if kind in _WHOLE and number != number.to_integral_value():
        return _fraction(raw, sign, kind)
    return number


def _as_number(raw: Scalar, sign: DecimalSign, kind: Kind) -> Decimal | int | Finding:
    match raw:
        case str():
            return _in_text(raw, sign, kind)
        case bool() | date():
            return found(_unread(kind), value=shown(raw))
        case _:
            return exact(raw)


def _in_text(text: str, sign: DecimalSign, kind: Kind) -> Decimal | int | Finding:
    if len(text) <= DIGITS and text.isascii() and text.isdigit():
        return int(text)
    number = written_number(text, sign, kind)
    return _unreadable(text, sign, kind) if number is None else number


def written_number(text: str, sign: DecimalSign, kind: Kind) -> Decimal | None:
    """Read digits with what the kind allows around them: `Rp` and `,-`, or a percent sign."""
    if kind is Kind.RUPIAH:
        return read_rupiah(text, sign)
    return read_number(text.removesuffix("%") if kind is Kind.PERCENT else text, sign)


def _unreadable(text: str, sign: DecimalSign, kind: Kind) -> Finding:
    """Say why: the other decimal sign, words for digits, or no number at all."""
    other = other_sign(text, sign, kind)
    if other is not None:
        return other
    number = meant(text, sign)
    if number is None:
        return found(_unread(kind), value=text)
    said = NOT_WHOLE_SAID if kind in _WHOLE else NOT_NUMBER_SAID
    return found(said, value=text, suggestion=_plain(number, sign))


def other_sign(text: str, sign: DecimalSign, kind: Kind) -> Finding | None:
    """Find that a text is a number only by the other decimal sign, with both things it can mean."""
    other = written_number(text, _OTHER[sign], kind)
    if other is None:
        return None
    bare = written_number(text.replace(_GROUP[sign], ""), sign, kind)
    if bare is None or bare == other:
        return found(OTHER_SIGN, value=text, other=_plain(other, sign))
    return found(OTHER_SIGN_TWICE, value=text, other=_plain(other, sign), plain=_plain(bare, sign))


def _fraction(raw: Scalar, sign: DecimalSign, kind: Kind) -> Finding:
    """Say that a whole number has a fraction; `1,250` was perhaps meant by the other sign."""
    other = written_number(raw, _OTHER[sign], kind) if isinstance(raw, str) else None
    if other is not None and other == other.to_integral_value():
        return found(OTHER_SIGN, value=shown(raw), other=_plain(other, sign))
    return found(FRACTION, value=shown(raw))


def _is_in_range(number: Decimal) -> bool:
    if not number.is_finite():
        return False
    exponent = number.as_tuple().exponent
    return number.adjusted() < DIGITS and isinstance(exponent, int) and exponent >= -DIGITS


def _unread(kind: Kind) -> Problem:
    return NOT_WHOLE if kind in _WHOLE else NOT_NUMBER


def _plain(number: Decimal, sign: DecimalSign) -> str:
    """Write a number without groups, by the decimal sign its author should use."""
    return f"{number:f}".replace(".", _POINT[sign])
