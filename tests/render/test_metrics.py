from __future__ import annotations

import pytest

from planbuilder.render.metrics import line_count, width


def test_words_are_as_wide_as_arial_sets_them():
    assert width("Sentra", 10) == pytest.approx((667 + 556 + 556 + 278 + 333 + 556) / 100)
    assert width("Sentra", 10, bold=True) == pytest.approx((667 + 556 + 611 + 333 + 389 + 556) / 100)


def test_a_letter_without_a_width_is_taken_for_a_typical_one():
    assert width("漢", 10) == pytest.approx(5.56)


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("satu", 1), ("satu dua", 2), ("satu\ndua\n", 3), ("nnnnnnnnnnnn", 3), ("a nnnnnnnnnnnn", 4)],
)
def test_lines_are_counted_word_by_word(text, lines):
    assert line_count(text, 10, 30) == lines
