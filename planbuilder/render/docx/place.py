"""Where does a block stand, and what does it have to know of its surroundings?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from planbuilder.document.blocks import Block, Paper, Paragraph, ParagraphStyle, Part, PartKind, Signature
from planbuilder.render.docx.units import TWIPS_PER_POINT, twips, twips_from_mm
from planbuilder.render.pages import PageMap
from planbuilder.render.paper import Sheet, is_letter, turned, upright
from planbuilder.render.theme import Theme


@dataclass(frozen=True, slots=True)
class Place:
    """Lengths are twips."""

    theme: Theme
    pages: PageMap
    kind: PartKind
    width: int
    """What a line of text has, indents taken off."""
    height: int
    """Height of the page's text block."""
    part: str = ""
    """The name of the part, stable and unique in the document."""
    letter: bool = False
    """Whether the part is a letter, whose type is larger."""
    indent: int = 0
    """How far the text stands from the left edge of the text block or cell."""
    depth: int = 0
    """How many lists it stands in."""
    at_top: bool = False
    """Whether it begins a page, or stands so close under another that it keeps no distance of its own."""
    below: Block | None = None
    """The block that follows."""

    def indented(self, length: int) -> Place:
        """Go in by so much, one list deeper."""
        return replace(
            self,
            width=self.width - length,
            indent=self.indent + length,
            depth=self.depth + 1,
            at_top=False,
            below=None,
        )

    def boxed(self, width: int) -> Place:
        """Stand in a cell of so much text width."""
        return replace(self, width=width, indent=0, depth=0, at_top=False, below=None)

    def before(self, points: float) -> float:
        """Give the distance to what stands above."""
        return 0 if self.at_top else points

    @property
    def is_held(self) -> bool:
        """Whether it never parts from what follows: small print, signatures."""
        match self.below:
            case Signature() | Paragraph(style=ParagraphStyle.SMALL):
                return True
            case _:
                return False

    @property
    def measure(self) -> float:
        """Width of a line in points."""
        return self.width / TWIPS_PER_POINT

    @property
    def size(self) -> float:
        """Size of running text in points."""
        return self.theme.sizes.letter if self.letter else self.theme.sizes.body


def place(part: Part, paper: Paper, theme: Theme, pages: PageMap, *, is_turned: bool) -> Place:
    """Stand at the outermost of a part's pages, upright or turned."""
    sheet = sheet_of(paper, theme, is_turned=is_turned)
    return Place(
        theme,
        pages,
        part.kind,
        width=twips_from_mm(sheet.text_width),
        height=twips_from_mm(sheet.text_height),
        part=part.name,
        letter=is_letter(part),
        at_top=True,
    )


def sheet_of(paper: Paper, theme: Theme, *, is_turned: bool) -> Sheet:
    """Choose the sheet of upright or turned pages."""
    return (turned if is_turned else upright)(paper, theme)


def list_indent(theme: Theme) -> int:
    """How far each level of a list goes in."""
    return twips(theme.spacing.indent)
