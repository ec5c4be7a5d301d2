"""How is a paragraph of the document written, in the role that it has?"""

from __future__ import annotations

from planbuilder.document.blocks import Paragraph, ParagraphStyle
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import indent, paragraph, spacing
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
    """Write a paragraph; pieces say more than its style, and go before the indent of the list it stands in."""
    inside = indent(place.indent) if place.indent else ""
    close = spacing(before=0) if place.at_top and block.style is ParagraphStyle.TITLE else ""
    return paragraph(runs(block.children, ledger), _style(block, place), *(pieces or (inside, close)))


def style_at(style: str, place: Place) -> str:
    """Name the style of the same role in the type of its part."""
    return LETTER_STYLES.get(style, style) if place.letter else style


def _style(block: Paragraph, place: Place) -> str:
    if place.depth and block.style is ParagraphStyle.BODY:
        return style_at("ListParagraph", place)
    return style_at(_STYLES[block.style], place)
