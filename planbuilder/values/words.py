"""How is a whole number said in Indonesian? Right for every whole number below 10^15."""

from __future__ import annotations

from planbuilder.values.numbers import number_text

LIMIT = 10**15
_UNITS = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def in_words(number: int) -> str:
    """Say a whole number: 1.001.000 is "satu juta seribu", minus is "minus".

    Raises `ValueError` from 10^15 on, where the names of the scales are no longer settled.
    """
    if abs(number) >= LIMIT:
        raise ValueError(f"no words for {number}")
    if number < 0:
        return f"minus {in_words(-number)}"
    return " ".join(_spoken(number)) or _UNITS[0]


def words_or_figures(number: int) -> str:
    """Say a whole number as documents do: in words as far as there are any, from 10^15 on in figures."""
    return in_words(number) if abs(number) < LIMIT else number_text(number)


def same_words(text: str | None) -> str:
    """Make of a text what it shares with spellings that differ from it in case or blanks only."""
    return " ".join((text or "").split()).casefold()


def _spoken(number: int) -> list[str]:
    for scale, name in _SCALES:
        if number >= scale:
            count, rest = divmod(number, scale)
            head = ["seribu"] if (scale, count) == (1000, 1) else [*_spoken(count), name]
            return head + _spoken(rest)
    return _below_thousand(number)


def _below_thousand(number: int) -> list[str]:
    if number == 0:
        return []
    if number < 12:
        return [_UNITS[number]]
    if number < 20:
        return [_UNITS[number - 10], "belas"]
    if number < 100:
        return [_UNITS[number // 10], "puluh", *_below_thousand(number % 10)]
    head = ["seratus"] if number < 200 else [_UNITS[number // 100], "ratus"]
    return head + _below_thousand(number % 100)


def roman(number: int) -> str:
    """Write a whole number from 1 on in upper-case Roman numerals."""
    if number < 1:
        raise ValueError(f"no Roman numeral for {number}")
    text = ""
    for size, numeral in _ROMAN:
        count, number = divmod(number, size)
        text += numeral * count
    return text
