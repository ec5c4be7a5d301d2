"""Which row heads a table, and what is each column called? Keys in a row of their own win over the titles above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from planbuilder.inputs.grid import Cell, GridRow, text_of_cell
from planbuilder.inputs.headings import Headings

HEAD_AMONG_ROWS = 60
"""The head is looked for among so many first rows."""
FEWEST_KEYS = 2
"""A row of one cell that happens to be a key is a row of data."""


@dataclass(frozen=True, slots=True)
class Head:
    """What names the columns of a table."""

    row: GridRow
    """Where the head stands; data stand below it. A cell is the key of its column, else its title."""
    titles: Sequence[Cell]
    """What people see over each column; a blank one where only the key names it."""
    keys: int = 0
    """The number of the row that holds the keys, where one stands under the titles."""

    @property
    def is_form(self) -> bool:
        """Whether planbuilder laid the table out, with titles for people and keys for itself."""
        return self.keys > 0

    def heading(self, index: int) -> str:
        """Give a heading as people see it, on one line."""
        title = text_of_cell(self.titles[index]) if index < len(self.titles) else ""
        return " ".join((title or text_of_cell(self.row.cells[index])).split())

    def name(self, index: int) -> str:
        """Give what names the column: its key, else its heading."""
        return " ".join(text_of_cell(self.row.cells[index]).split())


def matches(headings: Headings, cells: Iterable[Cell]) -> int:
    """Count the fields that a row names as a head would."""
    named = {headings.field(cell) for cell in cells if isinstance(cell, str)}
    return len(named - {""})


def find_head(rows: Sequence[GridRow], headings: Headings) -> Head | None:
    """Find the row that names the most fields; title rows above it name fewer.

    A row of keys may stand under the titles, hidden from people. It is found wherever a careless sort
    has left it, and its titles may have been changed.
    """
    candidates = [(matches(headings, row.cells), row) for row in islice(rows, HEAD_AMONG_ROWS)]
    most = max(count for count, _ in candidates)
    if not most:
        return None
    place = next(place for place, (count, _) in enumerate(candidates) if count == most)
    row = rows[place]
    if _holds_keys(row, headings):
        above = rows[place - 1] if place else row
        return _titled(above, row, row) if _stands_over(above, row) else Head(row, row.cells)
    keys = next((other for other in islice(rows, place + 1, None) if _holds_keys(other, headings)), None)
    return Head(row, row.cells) if keys is None else _titled(row, keys, row)


def _titled(titles: GridRow, keys: GridRow, head: GridRow) -> Head:
    """Name each column by its key, and one that somebody added by its title."""
    names = [key if key is not None else title for key, title in zip_longest(keys.cells, titles.cells)]
    return Head(GridRow(head.number, names, head.lines), titles.cells, keys.number)


def _holds_keys(row: GridRow, headings: Headings) -> bool:
    """Whether every cell in which something stands is the key of a field, to the letter."""
    if not _is_key(row.cells[row.first], headings):
        return False  # nearly every row ends here
    cells = [cell for cell in row.cells if cell is not None]
    return len(cells) >= FEWEST_KEYS and all(_is_key(cell, headings) for cell in cells)


def _is_key(cell: Cell, headings: Headings) -> bool:
    return isinstance(cell, str) and headings.is_key(cell)


def _stands_over(titles: GridRow, keys: GridRow) -> bool:
    """Whether a row is the one above, and has something over every key."""
    over = zip_longest(titles.cells, keys.cells)
    return titles.number == keys.number - 1 and all(
        title is not None for title, key in over if key is not None
    )
