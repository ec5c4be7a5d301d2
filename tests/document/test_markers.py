"""Which mark stands before an item of a list?"""

from __future__ import annotations

import pytest

from planbuilder.document.blocks import Marker
from planbuilder.document.markers import mark


@pytest.mark.parametrize(
    ("marker", "number", "said"),
    [
        (Marker.BULLET, 3, "•"),
        (Marker.UPPER, 2, "B."),
        (Marker.DECIMAL, 12, "12."),
        (Marker.LOWER, 26, "z."),
        (Marker.DECIMAL_PARENTHESIS, 4, "4)"),
        (Marker.LOWER_PARENTHESIS, 27, "aa)"),
        (Marker.LOWER, 52, "az."),
    ],
)
def test_an_item_bears_the_official_mark(marker: Marker, number: int, said: str) -> None:
    assert mark(marker, number) == said
