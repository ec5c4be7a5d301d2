"""`row_numbers(meeting.attendees, otherwise=30)`: the numbers of rows that are filled in by hand."""

from __future__ import annotations

from planbuilder.compose.arguments import wrong
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.language.origins import because_of, read_in
from planbuilder.values import Value

MOST = 200
"""Rows of a list that somebody signs; a larger number is a slip of the pen."""


def row_numbers(composing: Composing, count: object, *, otherwise: object) -> object:
    """Count from one up; as far as `otherwise` where nobody knows how many there are."""
    _ = composing
    match count, otherwise:
        case Value(raw=None), int():
            many = otherwise
        case Value(raw=int()), int():
            many = int(count.number)
        case _:
            cause, cause_id = "a whole number of rows is expected", "diharapkan bilangan bulat jumlah baris"
            raise wrong("row_numbers", cause, cause_id)
    return because_of(tuple(str(number) for number in range(1, min(many, MOST) + 1)), read_in(count))


DIRECTIVE = Directive("row_numbers", row_numbers, makes_blocks=False)
