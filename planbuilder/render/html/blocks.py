"""How does each block look as html? One case a kind."""

from __future__ import annotations

from typing import assert_never

from planbuilder.document.blocks import (
    Block,
    Blocks,
    Chart,
    Checklist,
    Contents,
    Cover,
    Fields,
    Figure,
    Gantt,
    Heading,
    ItemList,
    Landscape,
    Letterhead,
    LetterOpening,
    Map,
    Note,
    Paragraph,
    ParagraphStyle,
    Signature,
    Table,
)
from planbuilder.document.inlines import Datum, Text, plain
from planbuilder.document.wording import NOTE_TITLES
from planbuilder.render.drawn import drawn
from planbuilder.render.html.figures import chart_html, figure_html
from planbuilder.render.html.forms import checklist_html, fields_html
from planbuilder.render.html.front import contents_html, cover_html
from planbuilder.render.html.inlines import broken_html, inlines_html
from planbuilder.render.html.letters import letterhead_html, opening_html, signature_html
from planbuilder.render.html.lists import list_html
from planbuilder.render.html.markup import element, escape
from planbuilder.render.html.setting import Setting
from planbuilder.render.html.tables import table_html


def blocks_html(blocks: Blocks, setting: Setting) -> str:
    """Write blocks one after another."""
    return "\n".join(block_html(block, setting) for block in blocks)


def block_html(block: Block, setting: Setting) -> str:  # noqa: C901, PLR0911, PLR0912  # one case a kind
    """Write one block."""
    match block:
        case Heading():
            return _heading(block, setting)
        case Paragraph():
            return _paragraph(block)
        case ItemList():
            return list_html(block, lambda blocks: blocks_html(blocks, setting))
        case Table():
            return table_html(block, setting)
        case Figure():
            return figure_html(block)
        case Chart():
            return chart_html(block, setting)
        case Map() | Gantt():
            return figure_html(drawn(block, setting.theme, setting.measure))
        case Fields():
            return fields_html(block)
        case Note():
            return _note(block, setting)
        case Signature():
            return signature_html(block)
        case Letterhead():
            return letterhead_html(block, setting.theme, setting.measure)
        case LetterOpening():
            return opening_html(block)
        case Checklist():
            return checklist_html(block)
        case Landscape():
            return element("div", blocks_html(block.children, setting), class_="landscape")
        case Contents():
            return contents_html(block, setting.pages)
        case Cover():
            return cover_html(block, setting.theme, setting.measure)
        case _:
            assert_never(block)


def _heading(heading: Heading, setting: Setting) -> str:
    label = element("span", escape(heading.label) + " ", class_="label") if heading.label else ""
    return element(f"h{heading.level}", label + _title(heading, setting), id=heading.anchor)


def _title(heading: Heading, setting: Setting) -> str:
    """Break the title of a chapter by sense; one with more than bare words in it breaks as it comes."""
    is_bare = all(isinstance(inline, Text | Datum) for inline in heading.children)
    if heading.level == 1 and is_bare:
        return broken_html(plain(heading.children), setting.theme.sizes.chapter, setting.measure)
    return inlines_html(heading.children)


def _paragraph(paragraph: Paragraph) -> str:
    class_ = "" if paragraph.style is ParagraphStyle.BODY else str(paragraph.style)
    return element("p", inlines_html(paragraph.children), class_=class_)


def _note(note: Note, setting: Setting) -> str:
    title = element("div", escape(NOTE_TITLES[note.kind]), class_="note-title")
    return element("div", title + blocks_html(note.children, setting), class_=f"note {note.kind}")
