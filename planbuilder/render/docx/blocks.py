"""How is each kind of block written? One case a kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest
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
from planbuilder.render.docx.checklists import checklist_xml
from planbuilder.render.docx.contents import contents_xml
from planbuilder.render.docx.cover import cover_xml
from planbuilder.render.docx.figures import chart_xml, figure_xml
from planbuilder.render.docx.forms import fields_xml
from planbuilder.render.docx.headings import heading_xml
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.letters import letterhead_xml, opening_xml
from planbuilder.render.docx.lists import list_xml
from planbuilder.render.docx.notes import note_xml
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.prose import prose_xml
from planbuilder.render.docx.signatures import signature_xml
from planbuilder.render.docx.tables import table_xml
from planbuilder.render.drawn import drawn


def blocks_xml(blocks: Blocks, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write blocks one after another, each as paragraphs and tables, the last of them a paragraph."""
    above: Block | None = None
    for block, below in zip_longest(blocks, blocks[1:]):
        close = place.at_top if above is None else _stands_close(block, above)
        yield from _block_xml(block, replace(place, at_top=close, below=below), ledger)
        above = block


def _stands_close(block: Block, above: Block) -> bool:
    """Say whether a block keeps no distance of its own: under a heading, and the second line of a title."""
    return isinstance(above, Heading) or (_is_title(block) and _is_title(above))


def _is_title(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is ParagraphStyle.TITLE


def _block_xml(block: Block, place: Place, ledger: Ledger) -> Iterable[str]:  # noqa: C901, PLR0911, PLR0912  # one case a kind
    match block:
        case Heading():
            return (heading_xml(block, place, ledger),)
        case Paragraph():
            return (prose_xml(block, place, ledger),)
        case ItemList():
            return list_xml(block, place, ledger, blocks_xml)
        case Table():
            return table_xml(block, place, ledger)
        case Figure():
            return figure_xml(block, place, ledger)
        case Chart():
            return chart_xml(block, place, ledger)
        case Map() | Gantt():
            return figure_xml(drawn(block, place.theme, place.measure), place, ledger)
        case Fields():
            return fields_xml(block, place, ledger)
        case Note():
            return note_xml(block, place, ledger, blocks_xml)
        case Signature():
            return signature_xml(block, place, ledger)
        case Letterhead():
            return letterhead_xml(block, place, ledger)
        case LetterOpening():
            return opening_xml(block, place, ledger)
        case Checklist():
            return checklist_xml(block, place, ledger)
        case Landscape():
            return blocks_xml(block.children, place, ledger)
        case Contents():
            return contents_xml(block, place, ledger)
        case Cover():
            return cover_xml(block, place, ledger)
        case _:
            assert_never(block)
