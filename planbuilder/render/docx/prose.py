"""How is a paragraph of the document written, in the role that it has?"""

from __future__ import annotations

from planbuilder.document.blocks import Paragraph, ParagraphStyle
from planbuilder.render.docx.anchors import bookmarked
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import indent, keep_next, paragraph, spacing
from planbuilder.render.docx.place import Place

_STYLES = {
    ParagraphStyle.BODY: "BodyText",
    ParagraphStyle.CENTRED: "Centred",
    ParagraphStyle.TITLE: "Title",
    ParagraphStyle.SUBTITLE: "Subtitle",
    ParagraphStyle.LEFT: "Line",
    ParagraphStyle.SMALL: "Small",
}
LETTER_STYLES = {
    "BodyText": "LetterText",
    "Centred": "LetterCentred",
    "Line": "LetterLine",
    "ListParagraph": "LetterItem",
    "Field": "LetterField",
    "Signature": "LetterSignature",
}
"""The larger type of letters."""


def prose_xml(block: Paragraph, place: Place, ledger: Ledger, *pieces: str) -> str:
    """Write a paragraph; pieces say more than its style, and go before the indent of the list it stands in.

    What ends a letter or form is never parted from the small print and signatures under it.
    """
    around = pieces or (indent(place.indent) if place.indent else "", _distances(block, place))
    stay = keep_next() if place.is_held else ""
    name = ledger.marks.paragraph(place.part, block.children)
    words = bookmarked(runs(block.children, ledger, within=name), ledger, name)
    return paragraph(words, _style(block, place), stay, *around)


def _distances(block: Paragraph, place: Place) -> str:
    """Set the lines of a title close."""
    if block.style is ParagraphStyle.TITLE and place.at_top:
        return spacing(before=0)
    below = place.below
    if block.style is ParagraphStyle.SUBTITLE and isinstance(below, Paragraph) and below.style is block.style:
        return spacing(after=place.theme.spacing.line)
    return ""


def style_at(style: str, place: Place) -> str:
    """Name the style of the same role in the type of its part."""
    return LETTER_STYLES.get(style, style) if place.letter else style


def _style(block: Paragraph, place: Place) -> str:
    if place.depth and block.style is ParagraphStyle.BODY:
        return style_at("ListParagraph", place)
    return style_at(_STYLES[block.style], place)
