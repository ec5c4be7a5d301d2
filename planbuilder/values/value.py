"""What is a value? A datum with its kind, its unit and the references it derives from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from planbuilder.values.kind import Kind
from planbuilder.values.ref import Ref

Raw = int | Decimal | str | bool | date | tuple[str, ...] | None
NO_REFS: frozenset[Ref] = frozenset()
_WHOLE = frozenset({Kind.INTEGER, Kind.YEAR})


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the rows behind a sum had the datum: 6 of 21."""

    known: int
    total: int

    @property
    def is_partial(self) -> bool:
        """Whether at least one row lacked the datum."""
        return self.known < self.total


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """A datum and its origin. Missing is `raw is None`: never zero, never an empty text.

    Arithmetic keeps the union of references; comparing looks at the raw datum only. A value has no
    `str()`: it is printed by a filter, so that its references reach the document.
    """

    raw: Raw
    kind: Kind = Kind.TEXT
    unit: str = ""
    refs: frozenset[Ref] = NO_REFS
    label: str = ""
    """What a choice prints instead of its key; empty for every other kind."""
    coverage: Coverage | None = None
    under: frozenset[Ref] = NO_REFS
    """What decided that it is these data: cells that a selection, a reference or a condition read."""

    @property
    def is_missing(self) -> bool:
        """Whether nobody has given this datum."""
        return self.raw is None

    @property
    def number(self) -> Decimal:
        """The datum as an exact number.

        Raises `TypeError` for a text, a date or a missing datum.
        """
        if isinstance(self.raw, bool) or not isinstance(self.raw, int | Decimal):
            raise TypeError(f"{self.raw!r} is not a number")
        return Decimal(self.raw)

    def __bool__(self) -> bool:
        return bool(self.raw)

    def __str__(self) -> str:
        raise TypeError("a value is printed with a filter, such as `| number` or `| text`")

    def __hash__(self) -> int:
        return hash(self.raw)

    def __eq__(self, other: object) -> bool:
        return self.raw == bare(other)

    def __lt__(self, other: object) -> bool:
        return _ordered(self, other, lambda a, b: a < b)

    def __le__(self, other: object) -> bool:
        return _ordered(self, other, lambda a, b: a <= b)

    def __gt__(self, other: object) -> bool:
        return _ordered(self, other, lambda a, b: a > b)

    def __ge__(self, other: object) -> bool:
        return _ordered(self, other, lambda a, b: a >= b)

    def __add__(self, other: object) -> Value:
        return _combined(self, other, lambda a, b: a + b)

    def __radd__(self, other: object) -> Value:
        return _combined(self, other, lambda a, b: b + a)

    def __sub__(self, other: object) -> Value:
        return _combined(self, other, lambda a, b: a - b)

    def __rsub__(self, other: object) -> Value:
        return _combined(self, other, lambda a, b: b - a)

    def __mul__(self, other: object) -> Value:
        return _combined(self, other, lambda a, b: a * b)

    def __rmul__(self, other: object) -> Value:
        return _combined(self, other, lambda a, b: b * a)

    def __truediv__(self, other: object) -> Value:
        return _divided(self, other)


def bare(operand: object) -> object:
    """Take the raw datum out of a value; leave anything else as it is."""
    return operand.raw if isinstance(operand, Value) else operand


def origins(*operands: object) -> frozenset[Ref]:
    """Union of the references of all values among the operands."""
    return frozenset().union(*(operand.refs for operand in operands if isinstance(operand, Value)))


def grounds(*operands: object) -> frozenset[Ref]:
    """Union of what decided about the values among the operands."""
    return frozenset().union(*(operand.under for operand in operands if isinstance(operand, Value)))


def missing(kind: Kind = Kind.TEXT, refs: Iterable[Ref] = ()) -> Value:
    """Make the value of a datum that nobody has given."""
    return Value(None, kind, refs=frozenset(refs))


def _ordered(left: Value, right: object, holds: Callable[[Any, Any], bool]) -> bool:
    """Compare; a missing datum is neither greater nor less, nor is a number than a text."""
    try:
        return bool(holds(left.raw, bare(right)))
    except TypeError:
        return False


def _combined(left: Value, right: object, operation: Callable[[Decimal, Decimal], Decimal]) -> Value:
    """Combine two numbers; a missing operand makes the result missing, money stays whole rupiah."""
    other = _operand(right, left.kind)
    joined, under = origins(left, other), grounds(left, other)
    kind = Kind.RUPIAH if Kind.RUPIAH in {left.kind, other.kind} else _plain_kind(left.kind, other.kind)
    unit = left.unit or other.unit
    if left.is_missing or other.is_missing:
        return Value(None, kind, unit, joined, under=under)
    return Value(_fitted(operation(left.number, other.number), kind), kind, unit, joined, under=under)


def _divided(left: Value, right: object) -> Value:
    """Divide; by zero or by a missing datum the quotient is missing. Money by money is a plain ratio."""
    other = _operand(right, Kind.DECIMAL)
    joined, under = origins(left, other), grounds(left, other)
    is_money = left.kind is Kind.RUPIAH and other.kind is not Kind.RUPIAH
    kind = Kind.RUPIAH if is_money else Kind.DECIMAL
    unit = left.unit if left.unit != other.unit else ""
    if left.is_missing or other.is_missing or other.number == 0:
        return Value(None, kind, unit, joined, under=under)
    return Value(_fitted(left.number / other.number, kind), kind, unit, joined, under=under)


def _operand(operand: object, kind: Kind) -> Value:
    if isinstance(operand, Value):
        return operand
    if isinstance(operand, Decimal):
        return Value(operand, Kind.DECIMAL if kind in _WHOLE else kind)
    if isinstance(operand, int) and not isinstance(operand, bool):
        return Value(operand, kind)
    raise TypeError(f"{operand!r} is not a number")


def _plain_kind(left: Kind, right: Kind) -> Kind:
    return left if left is right else Kind.DECIMAL


def _fitted(number: Decimal, kind: Kind) -> int | Decimal:
    """Round to whole rupiah or a whole number where the kind asks for it, halves away from zero."""
    if kind is Kind.RUPIAH or kind in _WHOLE:
        return int(number.quantize(Decimal(1), ROUND_HALF_UP))
    return number
