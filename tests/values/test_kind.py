"""Which kinds of data can be added up?"""

from __future__ import annotations

import pytest

from planbuilder.values import Kind

NUMERIC = {Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH, Kind.PERCENT}


@pytest.mark.parametrize("kind", Kind)
def test_only_amounts_are_numeric_while_codes_and_years_are_not(kind):
    assert kind.is_numeric == (kind in NUMERIC)
