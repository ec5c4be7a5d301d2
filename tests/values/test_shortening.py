"""Does a long text keep its beginning, and a short one itself?"""

from __future__ import annotations

import pytest

from planbuilder.values.shortening import shortened


@pytest.mark.parametrize(
    ("text", "shown"), [("", ""), ("rotan", "rotan"), ("rotan1", "rota…"), ("rotan dan madu", "rota…")]
)
def test_a_text_is_shown_in_the_room_there_is(text: str, shown: str):
    assert shortened(text, 5) == shown
