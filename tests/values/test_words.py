"""Are whole numbers said as Indonesian says them? Against the field's own table and a slow second definition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.values.words import LIMIT, in_words, roman, same_words, words_or_figures

DIGITS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def slowly(number: int) -> str:
    """Say a number digit by digit, thousands group by thousands group, then repair the two words that differ."""
    groups = f"{number:015d}"
    said = [
        f"{_group(groups[place : place + 3])} {scale}".strip()
        for place, scale in zip(range(0, 15, 3), ("triliun", "miliar", "juta", "ribu", ""), strict=True)
        if int(groups[place : place + 3])
    ]
    words = ["seribu" if group == "satu ribu" else group for group in said]
    return " ".join(words) or "nol"


def _group(three: str) -> str:
    hundreds, tens, units = map(int, three)
    said = [f"{DIGITS[hundreds]} ratus" if hundreds else ""]
    if tens == 1:
        said.append(f"{DIGITS[units]} belas" if units else "satu puluh")
    else:
        said += [f"{DIGITS[tens]} puluh" if tens else "", DIGITS[units]]
    text = " ".join(filter(None, said))
    for spoken, short in (("satu ratus", "seratus"), ("satu puluh", "sepuluh"), ("satu belas", "sebelas")):
        text = text.replace(spoken, short)
    return text


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (200, "dua ratus"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1_000, "seribu"),
        (1_100, "seribu seratus"),
        (1_999, "seribu sembilan ratus sembilan puluh sembilan"),
        (2_000, "dua ribu"),
        (11_000, "sebelas ribu"),
        (100_000, "seratus ribu"),
        (101_000, "seratus satu ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (1_000_000_000, "satu miliar"),
        (1_250_000_000, "satu miliar dua ratus lima puluh juta"),
        (1_000_000_000_000, "satu triliun"),
        (-5, "minus lima"),
    ],
)
def test_a_number_is_said_as_the_field_says_it(number, said):
    assert in_words(number) == said


@given(st.one_of(st.integers(0, LIMIT - 1), st.integers(0, 3_000), st.integers(990_000, 1_101_000)))
def test_every_number_is_said_as_the_slow_definition_says_it(number):
    assert in_words(number) == slowly(number)


@given(st.integers(1, LIMIT - 1))
def test_a_negative_number_is_said_with_minus_before_it(number):
    assert in_words(-number) == f"minus {in_words(number)}"


@pytest.mark.parametrize("number", [LIMIT, -LIMIT, LIMIT * 10])
def test_a_number_beyond_the_named_scales_is_refused(number):
    with pytest.raises(ValueError, match=f"no words for {number}"):
        in_words(number)


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (400, "CD"), (1994, "MCMXCIV")],
)
def test_a_number_is_written_in_roman_numerals(number, numeral):
    assert roman(number) == numeral


def test_a_number_without_words_is_said_in_figures():
    assert words_or_figures(LIMIT - 1).startswith("sembilan ratus sembilan puluh sembilan triliun")
    assert words_or_figures(LIMIT) == "1.000.000.000.000.000"


@given(st.integers(1, 3999))
def test_a_roman_numeral_has_the_value_it_was_made_of(number):
    sizes = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    digits = [sizes[letter] for letter in roman(number)]

    value = sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, [*digits[1:], 0], strict=True)
    )

    assert value == number


@pytest.mark.parametrize("number", [0, -1])
def test_a_number_below_one_has_no_roman_numeral(number):
    with pytest.raises(ValueError, match="no Roman numeral"):
        roman(number)


def test_spellings_that_differ_in_case_and_blanks_are_one():
    assert same_words(" Kain  TENUN\n") == same_words("kain tenun")
    assert same_words(None) == ""
