"""How is a value of a row written so that it reads back the same? Numbers, dates and words of one cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, assert_never

from planbuilder.model import Plan, TableField
from planbuilder.model.targets import RANGE_SIGN
from planbuilder.values.numbers import DecimalSign, read_number

Cell = str | int | Decimal | date | None
YES, NO = "ya", "tidak"
BETWEEN = "; "
"""Stands between the members of a list in one cell."""
EXACT_DIGITS = 15
"""So many digits of a number survive a workbook, which keeps it as a binary float (IEEE 754)."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How the cells of a plan are written."""

    sign: DecimalSign
    """The decimal sign that texts of numbers follow."""
    by_label: bool = False
    """Whether closed choices are written by their Indonesian label, for people, or by their key."""

    @classmethod
    def of(cls, plan: Plan, *, by_label: bool = False) -> Writing:
        """Follow the sign that a plan declares; one that declares none is read with a comma."""
        return cls("point" if plan.info.decimal == "point" else "comma", by_label)


def cell_of(column: TableField, held: Any, writing: Writing) -> Cell:
    """Write what a row holds in one of its columns."""
    match held:
        case bool():
            return YES if held else NO
        case tuple():
            return BETWEEN.join(_choice(column.choices, member, writing) for member in held) or None
        case str() if column.is_mixed and not column.form.is_lenient:
            return _figure(held, writing.sign)
        case str():
            return _choice(column.choices, held, writing)
        case None | int() | Decimal() | date():
            return held
        case _:
            raise TypeError(f"{column.key} holds {type(held).__name__}, which no cell can")


def _choice(choices: Mapping[str, str], held: str, writing: Writing) -> str:
    return choices.get(held, held) if writing.by_label else held


def _figure(text: str, sign: DecimalSign) -> str:
    """Write a range by the decimal sign of the plan; rows keep ranges as documents print them, with a comma."""
    ends = [read_number(end, "comma") for end in text.split(RANGE_SIGN)]
    if len(ends) == 1 or None in ends:
        return text
    return RANGE_SIGN.join(text_of(end, sign) for end in ends)


def text_of(cell: Cell, sign: DecimalSign) -> str:
    """Write a cell as text: a number without points between thousands, a date as ISO."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case int():
            return str(cell)
        case Decimal():
            digits = f"{cell:f}"
            return digits.replace(".", ",") if sign == "comma" else digits
        case date():
            return cell.isoformat()
        case _:
            assert_never(cell)


def is_exact(number: int | Decimal) -> bool:
    """Whether a workbook can hold a number without losing a digit."""
    return Decimal(format(float(number), f".{EXACT_DIGITS}g")) == number
