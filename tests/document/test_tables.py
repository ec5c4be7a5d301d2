from __future__ import annotations

import pytest

from planbuilder.document.blocks import Cell, Row, RowKind
from planbuilder.document.inlines import Text

NUMBER, NOTHING = Cell((Text("1"),)), Cell(())


@pytest.mark.parametrize(
    ("row", "is_blank"),
    [
        (Row((NUMBER, NOTHING, NOTHING)), True),
        (Row((NOTHING, NOTHING)), True),
        (Row((NUMBER, NOTHING, NUMBER)), False),
        (Row((NUMBER,)), False),
        (Row((NUMBER, NOTHING), RowKind.TOTAL), False),
    ],
)
def test_a_row_waits_for_a_hand_where_only_its_first_cell_is_said(row, is_blank):
    assert row.is_blank is is_blank
