"""How large is the sheet, and how much of it is text? Upright and turned, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

from planbuilder.document.blocks import LetterOpening, Paper, Part
from planbuilder.render.theme import Theme

_SIZES = {Paper.A4: (210.0, 297.0), Paper.F4: (215.0, 330.0)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet and its margins in millimetres."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float

    @property
    def text_width(self) -> float:
        """Width of the text block."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height of the text block."""
        return self.height - self.top - self.bottom


def upright(paper: Paper, theme: Theme) -> Sheet:
    """Give the sheet as most pages use it; a paper that the theme names goes before the document's own."""
    width, height = _SIZES[theme.paper or paper]
    margins = theme.margins
    return Sheet(width, height, margins.top, margins.right, margins.bottom, margins.left)


def turned(paper: Paper, theme: Theme) -> Sheet:
    """Turn the sheet for wide tables: the same text block, the binding edge on top."""
    sheet = upright(paper, theme)
    return Sheet(sheet.height, sheet.width, sheet.left, sheet.top, sheet.right, sheet.bottom)


def is_letter(part: Part) -> bool:
    """Whether a part is a letter: it opens as one, and its type is larger."""
    return any(isinstance(block, LetterOpening) for block in part.blocks)


def body_size(theme: Theme, part: Part) -> float:
    """Size in points of the running text of a part."""
    return theme.sizes.letter if is_letter(part) else theme.sizes.body
