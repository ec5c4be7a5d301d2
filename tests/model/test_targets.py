"""Which numbers does a target mean?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from planbuilder.model.targets import bounds


@pytest.mark.parametrize(
    ("figure", "ends"),
    [
        (Decimal("7.5"), (Decimal("7.5"), Decimal("7.5"))),
        ("7,5–8", (Decimal("7.5"), Decimal(8))),
        ("10–8", (Decimal(8), Decimal(10))),
        ("80%", (Decimal(80), Decimal(80))),
        ("n/a", None),
        ("1–2–3", None),
        (None, None),
    ],
)
def test_a_target_is_a_number_a_range_or_neither(figure, ends):
    assert bounds(figure) == ends
