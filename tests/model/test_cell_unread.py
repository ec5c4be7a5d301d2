"""How is a cell shown that could not be read?"""

from __future__ import annotations

from datetime import date

import pytest

from planbuilder.inputs.record import CellError
from planbuilder.model.cells.unread import MOST_SHOWN, as_written


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("seratus", "seratus"),
        (" 31/02/2026 ", "31/02/2026"),
        (CellError("#REF!"), "#REF!"),
        (12.5, "12.5"),
        (True, "TRUE"),
        (date(2031, 2, 1), "2031-02-01"),
        (["10391", "x", None], "10391; x; "),
        ({"a": 1, "b": ["c"]}, "a: 1, b: c"),
        ("dua\nbaris", "dua baris"),
        ("bunyi\a", "bunyi?"),
    ],
)
def test_it_stands_there_as_its_author_sees_it(raw, shown: str):
    assert as_written(raw) == shown.strip()


def test_of_a_long_cell_the_beginning_tells_which_it_is():
    shown = as_written("x" * 100)

    assert len(shown) == MOST_SHOWN
    assert shown.endswith("x…")
