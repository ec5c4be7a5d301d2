"""Which number do these words mean?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.model.cells.spoken import meant
from planbuilder.values.words import LIMIT, in_words


@given(st.integers(0, LIMIT - 1))
def test_every_number_that_can_be_said_is_understood(number):
    assert meant(in_words(number), "comma") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5 miliar", Decimal(1500000000)),
        ("Rp 2 juta", Decimal(2_000_000)),
        ("dua milyar", Decimal(2 * 10**9)),
        ("98 unit", Decimal(98)),
        ("Rp", None),
        ("", None),
        ("puluh dua", None),
        ("seribu seribu", None),
        ("dua kali", None),
        ("10 m2", None),
        ("sembilan ratus sembilan puluh sembilan ribu triliun", None),
    ],
)
def test_words_are_understood_only_where_there_is_no_doubt(text, number):
    assert meant(text, "comma") == number
