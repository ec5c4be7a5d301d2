"""Are numbers written as Indonesian documents write them, and read back by the declared sign only?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.values.numbers import (
    number_text,
    percent_text,
    read_number,
    read_rupiah,
    rounded,
    rupiah_text,
    short_rupiah_text,
)

DECIMALS = st.decimals(
    min_value=Decimal(-(10**15)), max_value=Decimal(10**15), allow_nan=False, allow_infinity=False, places=6
)
AMOUNTS = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize(
    ("number", "digits", "text"),
    [
        (1234, None, "1.234"),
        (Decimal("1234.50"), None, "1.234,5"),
        (Decimal("0.125"), None, "0,125"),
        (Decimal(100), None, "100"),
        (Decimal("1E+5"), None, "100.000"),
        (Decimal("2.5"), 0, "3"),
        (Decimal("-2.5"), 0, "−3"),
        (Decimal("1.005"), 2, "1,01"),
        (7, 2, "7,00"),
        (-1234567, None, "−1.234.567"),
        (Decimal("-0.004"), 2, "0,00"),
        (0, None, "0"),
    ],
)
def test_a_number_is_written_with_points_and_a_comma(number, digits, text):
    assert number_text(number, digits) == text


@given(DECIMALS)
def test_a_number_comes_back_from_its_text(number):
    assert read_number(number_text(number), "comma") == number


@given(DECIMALS)
def test_a_number_written_with_the_other_signs_comes_back_by_the_other_sign(number):
    swapped = number_text(number).translate(str.maketrans(".,", ",."))

    assert read_number(swapped, "point") == number


@given(DECIMALS, st.integers(0, 4))
def test_a_rounded_number_is_at_most_half_a_step_away(number, digits):
    assert abs(rounded(number, digits) - number) * 2 <= Decimal(1).scaleb(-digits)


@pytest.mark.parametrize(
    ("text", "sign", "number"),
    [
        ("12", "comma", 12),
        ("+12", "point", 12),
        (" 1.250,5 ", "comma", Decimal("1250.5")),
        ("1,250.5", "point", Decimal("1250.5")),
        ("1.250", "comma", 1250),
        ("1.250", "point", Decimal("1.25")),
        ("\u221212,5", "comma", Decimal("-12.5")),
        ("1\u00a0", "comma", 1),
        ("1.25", "comma", None),
        ("12.50.000", "comma", None),
        ("1,25,000", "point", None),
        ("seratus", "comma", None),
        ("", "comma", None),
        ("1 250", "comma", None),
        ("12%", "comma", None),
    ],
)
def test_a_text_is_a_number_only_by_the_declared_sign(text, sign, number):
    assert read_number(text, sign) == number


@pytest.mark.parametrize(
    ("amount", "cents", "text"),
    [
        (1_250_000, False, "Rp1.250.000"),
        (1_250_000, True, "Rp1.250.000,00"),
        (Decimal("1250.505"), True, "Rp1.250,51"),
        (-1_250_000, False, "−Rp1.250.000"),
        (Decimal("-0.4"), False, "Rp0"),
        (0, False, "Rp0"),
    ],
)
def test_rupiah_stand_right_after_their_sign(amount, cents, text):
    assert rupiah_text(amount, cents=cents) == text


@given(AMOUNTS, st.booleans())
def test_an_amount_comes_back_from_its_text(amount, cents):
    assert read_rupiah(rupiah_text(amount, cents=cents), "comma") == amount


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (1_250_000_000, "Rp1,25 miliar"),
        (995_000_000, "Rp995 juta"),
        (999_994_000, "Rp999,99 juta"),
        (999_996_000, "Rp1 miliar"),
        (2_000_000, "Rp2 juta"),
        (1_000_000, "Rp1 juta"),
        (999_999, "Rp999.999"),
        (3_400_000_000_000, "Rp3,4 triliun"),
        (-1_500_000, "−Rp1,5 juta"),
        (0, "Rp0"),
    ],
)
def test_prose_says_an_amount_in_the_largest_scale_it_fills(amount, text):
    assert short_rupiah_text(amount) == text


@given(st.integers(1_000_000, 10**15))
def test_a_short_amount_is_true_to_half_a_percent(amount):
    number, scale = short_rupiah_text(amount).removeprefix("Rp").split()
    size = {"juta": 10**6, "miliar": 10**9, "triliun": 10**12}[scale]

    told = read_number(number, "comma") * size

    assert abs(told - amount) * 200 <= amount


@pytest.mark.parametrize(
    ("points", "digits", "text"), [(Decimal("12.5"), None, "12,5%"), (12, 1, "12,0%"), (100, None, "100%")]
)
def test_a_share_is_written_in_points_of_a_hundred(points, digits, text):
    assert percent_text(points, digits) == text


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Rp 1.000.000,-", 1_000_000),
        ("Rp1.000.000,00", 1_000_000),
        ("rp. 250.000", 250_000),
        ("1.000.000,--", 1_000_000),
        ("(1.500)", -1500),
        ("(Rp1.500)", -1500),
        ("-Rp1.500", -1500),
        ("Rp -1.500", -1500),
        ("750000", 750_000),
        ("Rp", None),
        ("gratis", None),
        ("(gratis)", None),
        ("Rp1.25", None),
    ],
)
def test_an_amount_is_read_as_offices_write_it(text, amount):
    assert read_rupiah(text, "comma") == amount


def test_a_product_of_absurd_cells_is_rounded_and_breaks_nothing():
    assert rounded(Decimal(999_999_999_999_999) ** 4, 2) > 10**59
