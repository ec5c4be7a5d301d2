"""Does each cell stand in its column, whatever spans around it?"""

from __future__ import annotations

from planbuilder.document.blocks import Cell, Row
from planbuilder.document.grid import placed
from planbuilder.document.inlines import plain
from tests.document.small import cells, row, text


def told(rows):
    return [[(column, plain(cell.children)) for column, cell in line] for line in placed(rows)]


def test_cells_without_spans_stand_side_by_side():
    assert told([row("a", "b"), row("c", "d")]) == [[(0, "a"), (1, "b")], [(0, "c"), (1, "d")]]


def test_a_wide_cell_pushes_the_next_one_on():
    assert told([Row((Cell(text("a"), columns=3), *cells("b")))]) == [[(0, "a"), (3, "b")]]


def test_cells_step_over_those_that_reach_down():
    rows = [
        Row((Cell(text("a"), rows=3), *cells("b"), Cell(text("c"), columns=2, rows=2), *cells("d"))),
        row("e", "f"),
        row("g", "h", "i", "j"),
        row("k", "l", "m", "n", "o"),
    ]

    assert told(rows) == [
        [(0, "a"), (1, "b"), (2, "c"), (4, "d")],
        [(1, "e"), (4, "f")],
        [(1, "g"), (2, "h"), (3, "i"), (4, "j")],
        [(0, "k"), (1, "l"), (2, "m"), (3, "n"), (4, "o")],
    ]


def test_a_row_may_be_covered_whole():
    assert told([Row((Cell(text("a"), rows=2),)), Row(())]) == [[(0, "a")], []]
