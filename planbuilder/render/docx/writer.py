"""Make a Word file of a document."""

from __future__ import annotations

from datetime import datetime

from planbuilder.document.blocks import Document
from planbuilder.render.docx.body import body_xml
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.numbering import numbering_xml
from planbuilder.render.docx.package import core_piece, extended_piece, packed, theme_piece, word_piece
from planbuilder.render.docx.palette import palette_xml
from planbuilder.render.docx.properties import core_xml, extended_xml, settings_xml
from planbuilder.render.docx.styles import font_table_xml, styles_xml
from planbuilder.render.docx.units import twips_from_mm
from planbuilder.render.pages import PageMap
from planbuilder.render.paper import upright
from planbuilder.render.theme import Theme


def render(
    document: Document, theme: Theme, pages: PageMap, stamp: datetime, reference: bytes | None = None
) -> bytes:
    """Write a document as a Word file; `pages` fills the contents lists, `reference` is an office's own file
    of styles, which go before the theme's."""
    ledger = Ledger()
    body = body_xml(document, theme, pages, ledger)
    meta = document.meta
    width = twips_from_mm(upright(meta.paper, theme.margins).text_width)
    beside = (
        word_piece("styles", styles_xml(theme, meta.language, width)),
        word_piece("numbering", numbering_xml(ledger.lists, theme)),
        word_piece("settings", settings_xml(meta)),
        word_piece("fontTable", font_table_xml(theme)),
        theme_piece(palette_xml(theme).encode()),
    )
    about = (core_piece(core_xml(meta, stamp)), extended_piece(extended_xml(meta)))
    return packed(body, beside, about, ledger)
