"""Does a cell of a form say its value as the plan writes it, exactly or as text?"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from planbuilder.model import tables
from planbuilder.workbooks.forms.cells import Writing, cell_of, is_exact, text_of


@pytest.mark.parametrize(
    ("text", "sign", "said"),
    [
        ("7,5–8", "point", "7.5–8"),
        ("7,5–8", "comma", "7,5–8"),
        ("1.000–2.000", "point", "1000–2000"),
        ("naik – turun", "point", "naik – turun"),
        ("tidak diukur", "point", "tidak diukur"),
    ],
)
def test_a_range_follows_the_decimal_sign_of_the_plan(text: str, sign: Any, said: str):
    target = next(field for field in tables()["indicators"].fields if field.key == "target")

    assert cell_of(target, text, Writing(sign)) == said


def test_what_a_source_said_stays_as_it_was_said():
    value = next(field for field in tables()["observations"].fields if field.key == "value")

    assert cell_of(value, "7,5–8", Writing("point")) == "7,5–8"


def test_no_other_thing_becomes_a_cell():
    name = next(field for field in tables()["regions"].fields if field.key == "name")

    with pytest.raises(TypeError, match="name holds dict"):
        cell_of(name, {}, Writing("comma"))


@pytest.mark.parametrize(
    ("number", "exact"),
    [
        (10**15 - 1, True),
        (Decimal("0.1"), True),
        (Decimal("12345678901.1234567"), False),
        (Decimal("2.50"), True),
    ],
)
def test_a_number_is_exact_within_fifteen_digits(number: Any, exact: bool):
    assert is_exact(number) is exact


def test_nothing_is_written_as_nothing():
    assert text_of(None, "comma") == ""
