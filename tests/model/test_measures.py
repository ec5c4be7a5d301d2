"""Is an amount converted where that is exact, and only there?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.model.measures import FAMILIES, coarsest, converted, yearly_capacity
from planbuilder.model.tables.factories import Factory

UNITS = st.sampled_from([sorted(family) for family in FAMILIES]).flatmap(
    lambda names: st.tuples(st.sampled_from(names), st.sampled_from(names))
)


@pytest.mark.parametrize(
    ("amount", "unit", "wanted", "found"),
    [
        ("2,5", "Ton", "kg", "2500"),
        ("450", "Kg", "Ton", "0,45"),
        ("3", "m3", "Liter", "3000"),
        ("900", "Lembar", "lembar", "900"),
        ("1", "Ton", "Liter", None),
        ("1", "Karung", "Kg", None),
        ("1", "", "", None),
        ("1", None, "Kg", None),
    ],
)
def test_units_of_one_kind_are_converted_and_no_others(amount, unit, wanted, found):
    given_amount = Decimal(amount.replace(",", "."))

    assert converted(given_amount, unit, wanted) == (Decimal(found.replace(",", ".")) if found else None)


@given(st.integers(0, 10**9).map(Decimal), UNITS)
def test_there_and_back_is_the_same_amount(amount, units):
    unit, wanted = units
    there = converted(amount, unit, wanted)

    assert there is not None
    assert converted(there, wanted, unit) == amount


def test_amounts_are_said_together_in_the_largest_unit():
    assert coarsest(["Kg", None, "Ton", "Gr"]) == "Ton"
    assert coarsest(["Lembar", "Buah"]) == "Lembar"
    assert coarsest(["", None]) == ""


@pytest.mark.parametrize(
    ("period", "days", "found"),
    [
        ("year", None, 20), ("month", None, 240), ("day", 250, 5000), ("day", None, None), ("hour", 250, None),
        (None, 250, None),
    ],
)  # fmt: skip
def test_a_capacity_is_extended_over_a_year_where_its_period_allows_it(period, days, found):
    factory = Factory(id="P1", capacity=Decimal(20), capacity_period=period, working_days=days)

    assert yearly_capacity(factory) == found


def test_no_capacity_is_none_in_a_year():
    assert yearly_capacity(Factory(id="P1", capacity_period="year")) is None
