"""How is a cell shown that could not be read? On one line, as its author sees it, without signs that no page prints."""

from __future__ import annotations

from planbuilder.inputs.record import CellError, RawValue
from planbuilder.model.cells.finding import shown
from planbuilder.values.shortening import shortened
from planbuilder.values.signs import printable

MOST_SHOWN = 40
"""So many signs tell which cell it is; more of them would push the table off its page."""


def as_written(raw: RawValue) -> str:
    """Write a raw cell for a page; of a long one the beginning."""
    text = " ".join(printable(_written(raw)).split())
    return shortened(text, MOST_SHOWN)


def _written(raw: RawValue) -> str:
    match raw:
        case None:
            return ""
        case CellError(text):
            return text
        case list():
            return "; ".join(map(_written, raw))
        case dict():
            return ", ".join(f"{name}: {_written(member)}" for name, member in raw.items())
        case _:
            return shown(raw)
