"""Does a value keep what it derives from, and stay missing where something is missing?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.values import Coverage, Kind, Ref, Value, bare, missing, origins

UNITS, WORKFORCE = Ref("centres", "S01", "units"), Ref("centres", "S01", "workforce")
OPERATIONS = {
    "sum": lambda a, b: a + b,
    "difference": lambda a, b: a - b,
    "product": lambda a, b: a * b,
    "quotient": lambda a, b: a / b,
}


def integer(number: int | None, *refs: Ref, unit: str = "") -> Value:
    return Value(number, Kind.INTEGER, unit, frozenset(refs))


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
@given(a=st.integers(-1000, 1000) | st.none(), b=st.integers(-1000, 1000) | st.none())
def test_whatever_is_computed_keeps_the_origins_of_both(operation, a, b):
    result = operation(integer(a, UNITS), integer(b, WORKFORCE))

    assert result.refs == {UNITS, WORKFORCE}


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
@given(a=st.integers(-1000, 1000) | st.none(), b=st.integers(-1000, 1000) | st.none())
def test_whatever_is_computed_keeps_what_decided_about_both(operation, a, b):
    result = operation(
        Value(a, Kind.INTEGER, under=frozenset({UNITS})), Value(b, Kind.INTEGER, under=frozenset({WORKFORCE}))
    )

    assert result.under == {UNITS, WORKFORCE}


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
@pytest.mark.parametrize(("a", "b"), [(None, 3), (3, None), (None, None)])
def test_whatever_is_computed_from_a_missing_datum_is_missing(operation, a, b):
    assert operation(integer(a), integer(b)).is_missing


@given(st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_whole_numbers_compute_as_whole_numbers(a, b):
    assert (integer(a) + integer(b), integer(a) - integer(b), integer(a) * integer(b)) == (
        a + b,
        a - b,
        a * b,
    )


def test_a_bare_number_may_stand_on_either_side():
    three = integer(3, UNITS)

    results = [three + 2, 2 + three, three - 2, 2 - three, three * 2, 2 * three, three / 2]

    assert [result.raw for result in results] == [5, 5, 1, -1, 6, 6, Decimal("1.5")]
    assert {result.refs for result in results} == {frozenset({UNITS})}


def test_a_whole_number_times_a_decimal_is_not_rounded():
    half = integer(3) * Decimal("0.5")

    assert (half.raw, half.kind) == (Decimal("1.5"), Kind.DECIMAL)


def test_rupiah_stay_rupiah_and_whole_halves_away_from_zero():
    price = Value(1001, Kind.RUPIAH)

    products = [price * Decimal("0.5"), Value(Decimal("2.5"), Kind.DECIMAL) * price, price / 2]

    assert [(result.raw, result.kind) for result in products] == [
        (501, Kind.RUPIAH),
        (2503, Kind.RUPIAH),
        (501, Kind.RUPIAH),
    ]


def test_a_missing_amount_is_still_an_amount():
    assert (missing(Kind.INTEGER) * Value(5, Kind.RUPIAH)).kind is Kind.RUPIAH


def test_rupiah_by_rupiah_is_a_plain_ratio():
    ratio = Value(1, Kind.RUPIAH, "Rp") / Value(4, Kind.RUPIAH, "Rp")

    assert (ratio.raw, ratio.kind, ratio.unit) == (Decimal("0.25"), Kind.DECIMAL, "")


def test_years_apart_stay_whole():
    assert (Value(2029, Kind.YEAR) - Value(2025, Kind.YEAR)).raw == 4


def test_numbers_of_two_kinds_make_a_decimal():
    assert (integer(2) + Value(Decimal("0.5"), Kind.DECIMAL)).kind is Kind.DECIMAL


def test_the_unit_of_either_side_is_kept():
    assert [(integer(2, unit="orang") + 1).unit, (1 + integer(2, unit="orang")).unit] == ["orang", "orang"]
    assert (integer(2) + integer(2, unit="orang")).unit == "orang"


def test_a_quotient_of_unlike_units_keeps_the_unit_of_the_dividend():
    assert (integer(6, unit="ton") / integer(2, unit="hari")).unit == "ton"


def test_a_quotient_by_zero_is_missing():
    assert (integer(6) / 0).is_missing


@pytest.mark.parametrize("other", ["3", None, True, 0.5])
def test_what_is_no_number_is_not_computed_with(other):
    with pytest.raises(TypeError, match="is not a number"):
        integer(1) + other


@pytest.mark.parametrize("raw", ["12", True, date(2026, 1, 1), None])
def test_what_is_no_number_has_no_number(raw):
    with pytest.raises(TypeError, match="is not a number"):
        _ = Value(raw).number


def test_a_value_has_no_text_of_its_own():
    with pytest.raises(TypeError, match="with a filter"):
        str(integer(3))


@pytest.mark.parametrize(("raw", "holds"), [(3, True), ("a", True), (None, False), ("", False)])
def test_a_value_holds_when_its_datum_does(raw, holds):
    assert bool(Value(raw)) is holds


def test_values_are_equal_by_their_data_alone():
    assert integer(3, UNITS) == Value(3, Kind.DECIMAL)
    assert integer(3) == 3
    assert integer(3) != 4
    assert {integer(3, UNITS), integer(3)} == {integer(3)}


def test_values_are_ordered_by_their_data():
    assert integer(2) < integer(3)
    assert integer(3) <= 3
    assert integer(4) > integer(3)
    assert integer(4) >= 4
    assert not integer(4) < integer(3)


@pytest.mark.parametrize("other", [integer(3), 3])
def test_nothing_is_greater_or_less_than_a_missing_datum(other):
    nothing = missing(Kind.INTEGER)

    assert not any([nothing < other, nothing <= other, nothing > other, nothing >= other])


def test_bare_takes_the_datum_out_and_leaves_the_rest_alone():
    assert (bare(integer(3)), bare("tiga")) == (3, "tiga")


def test_origins_join_those_of_all_values():
    assert origins(integer(1, UNITS), 5, integer(2, WORKFORCE)) == {UNITS, WORKFORCE}
    assert origins() == frozenset()


def test_a_missing_value_remembers_where_it_should_have_been():
    gap = missing(Kind.RUPIAH, [UNITS])

    assert (gap.is_missing, gap.kind, gap.refs) == (True, Kind.RUPIAH, {UNITS})
    assert not integer(0).is_missing


@pytest.mark.parametrize(("known", "is_partial"), [(6, True), (21, False)])
def test_coverage_is_partial_while_a_row_lacks_the_datum(known, is_partial):
    assert Coverage(known, 21).is_partial is is_partial


def test_a_number_is_neither_more_nor_less_than_a_text():
    target = Value("7,5–8")

    assert not any((integer(3) < target, integer(3) > target, target <= integer(3), target >= integer(3)))
