"""What is found in a cell that cannot be read? A problem with its parameters, still without a place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from planbuilder.diagnostics import Diagnostic, Location, Problem, report
from planbuilder.values.numbers import DecimalSign

Scalar = str | int | float | Decimal | bool | date
"""A raw value that is neither missing, nor an error, nor a list."""
Cell = str | int | Decimal | bool | date | tuple[str, ...]
"""What a cell says, once it is read."""

LONGEST = 20
"""So many signs of a number that is far too long are shown."""
_LONGEST_BITS = 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a cell could not be read."""

    problem: Problem
    parameters: dict[str, object] = field(default_factory=dict)
    others: tuple[Finding, ...] = ()
    """What else is wrong in the same cell; lists only."""
    value: Cell | None = None
    """What could be read nevertheless; lists only."""

    def at(self, location: Location) -> tuple[Diagnostic, ...]:
        """Report it, and all others in the cell, at their place."""
        own = report(self.problem, location, **self.parameters)
        return (own, *(report(other.problem, location, **other.parameters) for other in self.others))


ScalarReader = Callable[[Scalar, DecimalSign], Cell | Finding]
"""Reads one value that is there; the decimal sign matters to texts only."""


def found(problem: Problem, **parameters: object) -> Finding:
    """Make a finding of one problem."""
    return Finding(problem, parameters)


def shown(raw: Scalar) -> str:
    """Write a raw value as its author sees it: a float by its 15 exact digits, a date as ISO."""
    match raw:
        case bool():
            return "TRUE" if raw else "FALSE"
        case float():
            return format(raw, ".15g")
        case int() if raw.bit_length() > _LONGEST_BITS:
            return f"{raw:#x}"[:LONGEST] + "…"
        case date():
            return raw.isoformat()
        case _:
            return str(raw)


def exact(number: float | Decimal) -> Decimal:
    """Make an exact number; a workbook's float is what its 15 digits say."""
    return Decimal(shown(number)) if isinstance(number, float) else Decimal(number)
