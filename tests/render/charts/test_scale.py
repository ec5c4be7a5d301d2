"""Does an axis count in round steps, from zero where bars stand on it?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.render.charts.scale import spanned

numbers = st.lists(st.decimals(-(10**12), 10**12, places=2), max_size=8)


@pytest.mark.parametrize(
    ("given_numbers", "labels"),
    [
        ([12500, 26450], ("0", "10.000", "20.000", "30.000")),
        ([3, 1], ("0", "1", "2", "3")),
        (["0.3"], ("0,0", "0,1", "0,2", "0,3")),
        ([-12, 20], ("−20", "−10", "0", "10", "20")),
        ([], ("0", "1")),
        ([0, 0], ("0", "1")),
    ],
)
def test_ticks_of_bars_are_round(given_numbers, labels):
    assert spanned([Decimal(one) for one in given_numbers], from_zero=True).labels == labels


def test_an_axis_of_lines_that_hardly_differ_does_not_begin_at_zero():
    assert spanned([Decimal(990), Decimal(1000)], from_zero=False).low == Decimal(990)


@given(numbers, st.booleans())
def test_an_axis_holds_its_numbers_in_few_steps(these, from_zero):
    scale = spanned(these, from_zero=from_zero)

    assert all(scale.low <= one <= scale.high for one in these)
    assert 2 <= len(scale.ticks) <= 8
