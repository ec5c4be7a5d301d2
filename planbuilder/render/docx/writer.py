"""Make a Word file of a document."""

from __future__ import annotations

from datetime import datetime

from planbuilder.document.blocks import Document, Meta
from planbuilder.render.docx.anchor_map import map_xml, store_xml
from planbuilder.render.docx.anchors import targets
from planbuilder.render.docx.body import body_xml
from planbuilder.render.docx.comments import comments_xml
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.marks import digest
from planbuilder.render.docx.numbering import numbering_xml
from planbuilder.render.docx.package import (
    Piece,
    core_piece,
    custom_piece,
    data_piece,
    extended_piece,
    packed,
    theme_piece,
    word_piece,
)
from planbuilder.render.docx.palette import palette_xml
from planbuilder.render.docx.properties import core_xml, custom_xml, extended_xml, settings_xml
from planbuilder.render.docx.reference import read_reference, restyled
from planbuilder.render.docx.styles import font_table_xml, styles_xml
from planbuilder.render.docx.units import twips_from_mm
from planbuilder.render.pages import PageMap
from planbuilder.render.paper import upright
from planbuilder.render.theme import Theme


def render(
    document: Document, theme: Theme, pages: PageMap, stamp: datetime, reference: bytes | None = None
) -> bytes:
    """Write a document as a Word file.

    `pages` fills the contents lists; `reference` is an office's own Word file, whose styles go before the theme's.
    """
    meta = document.meta
    ledger = Ledger(targets(document), is_draft=bool(meta.stage))
    body = body_xml(document, theme, pages, ledger)
    anchors = map_xml(document.name, ledger.marks.found)
    beside = (
        *_looks(theme, meta, reference),
        word_piece("numbering", numbering_xml(ledger.lists, theme).encode()),
        word_piece("settings", settings_xml(meta).encode()),
        data_piece(anchors, store_xml(anchors)),
        *_comments(ledger, stamp),
    )
    about = (
        core_piece(core_xml(meta, stamp)),
        extended_piece(extended_xml(meta)),
        custom_piece(custom_xml(document, digest(anchors))),
    )
    return packed(body, beside, about, ledger)


def _comments(ledger: Ledger, stamp: datetime) -> tuple[Piece, ...]:
    said = ledger.comments
    return (word_piece("comments", comments_xml(said, stamp).encode()),) if said else ()


def _looks(theme: Theme, meta: Meta, reference: bytes | None) -> tuple[Piece, ...]:
    """Styles, colours and fonts: the theme's, or an office's own."""
    width = twips_from_mm(upright(meta.paper, theme).text_width)
    styles = styles_xml(theme, meta.language, width).encode()
    palette, fonts = palette_xml(theme).encode(), font_table_xml(theme).encode()
    if reference is not None:
        own = read_reference(reference)
        styles = restyled(styles, own.styles, meta.language)
        palette, fonts = own.theme or palette, own.font_table or fonts
    return word_piece("styles", styles), word_piece("fontTable", fonts), theme_piece(palette)
