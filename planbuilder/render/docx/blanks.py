"""How is a line to write on drawn? As underlined no-break spaces, which every reader draws alike."""

from __future__ import annotations

from planbuilder.document.inlines import Inlines
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import run
from planbuilder.render.docx.xml import properties, value
from planbuilder.render.theme import POINTS_PER_MM

_SPACE = "\u00a0"
_SPACE_WIDTH = 0.278
"""Width of a space of Arial as a multiple of the size of its type."""
_RULED = properties("rPr", value("u", "single"))


def or_blank(words: Inlines, millimetres: float, size: float, ledger: Ledger) -> str:
    """Write words, or a ruled line where there are none."""
    return runs(words, ledger) if words else blank(millimetres, size)


def blank(millimetres: float, size: float) -> str:
    """Draw a line to write on, so long in type of so many points."""
    return run(_SPACE * round(millimetres * POINTS_PER_MM / (_SPACE_WIDTH * size)), _RULED)
