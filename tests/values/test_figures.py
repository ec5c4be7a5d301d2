"""Is a printed number read as what it says, and as exactly?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.values.figures import Figure, figure
from planbuilder.values.numbers import number_text, percent_text, rupiah_text


@pytest.mark.parametrize(
    ("text", "number", "grain", "is_percent"),
    [
        ("98", "98", "1", False),
        ("1.250", "1250", "1", False),
        ("73,75", "73.75", "0.01", False),
        ("-5,86", "-5.86", "0.01", False),
        ("12,5%", "12.5", "0.1", True),
        ("Rp1.250.000,00", "1250000", "0.01", False),
        ("Rp1,25 miliar", "1250000000", "10000000", False),
        ("3 juta", "3000000", "1000000", False),
    ],
)
def test_a_number_is_read_with_what_its_last_digit_is_worth(text, number, grain, is_percent):
    assert figure(text) == Figure(Decimal(number), Decimal(grain), is_percent)


@pytest.mark.parametrize(
    "text", ["2027", "–", "", "98 unit", "64.72.01.1001", "24 November 2026", "3–5", "1.25", "satu"]
)
def test_years_codes_and_words_are_no_numbers(text):
    assert figure(text) is None


@given(st.decimals(-(10**15), 10**15, places=2), st.integers(0, 2))
def test_what_the_writers_of_numbers_write_is_read_back_within_its_slack(number, digits):
    for text in (
        number_text(number, digits),
        percent_text(number, digits),
        rupiah_text(int(number), cents=True),
    ):
        said = figure(text)

        assert said is not None, text
        assert abs(said.number - number) <= max(said.slack, Decimal(1))
