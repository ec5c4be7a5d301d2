"""Which signs can a page print?"""

from __future__ import annotations

import pytest

from planbuilder.values.signs import printable


@pytest.mark.parametrize("text", ["Sentra Tahu", "½ · “ya” – 5 m²", "baris\nbaru\tdan tab", ""])
def test_text_stays_as_it_is(text: str):
    assert printable(text) == text


@pytest.mark.parametrize("sign", ["\x00", "\a", "\x7f", "\ud800", "\ufffe"])
def test_a_sign_that_no_page_prints_becomes_a_question_mark(sign: str):
    assert printable(f"a{sign}b") == "a?b"
