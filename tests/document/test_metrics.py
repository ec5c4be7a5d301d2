"""Are words as wide as Arial sets them?"""

from __future__ import annotations

import pytest

from planbuilder.document.metrics import thousandths, width_mm


@pytest.mark.parametrize(
    ("word", "strong", "width"),
    [
        ("", False, 0),
        ("iiii", False, 4 * 222),
        ("WWWW", False, 4 * 944),
        ("1.250,5", False, 5 * 556 + 2 * 278),
        ("1.250,5", True, 5 * 556 + 2 * 278),
        ("Kabupaten", False, 667 + 556 + 556 + 556 + 556 + 556 + 278 + 556 + 556),
        ("Kabupaten", True, 722 + 556 + 611 + 611 + 611 + 556 + 333 + 556 + 611),
        ("語", False, 556),
    ],
)
def test_a_word_is_as_wide_as_its_letters(word, strong, width):
    assert thousandths(word, strong=strong) == width


def test_width_grows_with_the_size_of_the_type():
    assert width_mm("0000", 9) == pytest.approx(4 * 0.556 * 9 * 25.4 / 72)
    assert width_mm("0000", 18) == pytest.approx(2 * width_mm("0000", 9))
