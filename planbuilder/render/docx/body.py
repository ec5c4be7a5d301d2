"""How does a document become the body of a Word file? Part by part, each in sections of upright or turned pages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from planbuilder.document.blocks import Blocks, Document, Landscape, Part, PartKind
from planbuilder.render.docx.blocks import blocks_xml
from planbuilder.render.docx.headings import begin_sections
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import paragraph, with_section
from planbuilder.render.docx.place import place
from planbuilder.render.docx.sections import Stretch, section_xml
from planbuilder.render.docx.xml import DECLARATION, NAMESPACES
from planbuilder.render.page_numbers import page_numbers
from planbuilder.render.pages import PageMap
from planbuilder.render.theme import Theme


def body_xml(document: Document, theme: Theme, pages: PageMap, ledger: Ledger) -> str:
    """Write the main part; what it points at is in the ledger afterwards."""
    *sections, (last, last_properties) = _sections(document, theme, pages, ledger)
    written = [piece for blocks, properties in sections for piece in _closed(blocks, properties)]
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{''.join((*written, *last))}{last_properties}</w:body></w:document>"


def _sections(
    document: Document, theme: Theme, pages: PageMap, ledger: Ledger
) -> Iterator[tuple[list[str], str]]:
    """Give what stands in each section, and the properties that close it."""
    numbers = page_numbers(document.parts, [1] * len(document.parts))
    for part, numbered in zip(document.parts, numbers, strict=True):
        if part.kind is PartKind.BODY:
            begin_sections(ledger)
        for position, (is_turned, blocks) in enumerate(_stretches(part)):
            here = place(part, document.meta.paper, theme, pages, is_turned=is_turned)
            written = list(blocks_xml(blocks, here, ledger)) or [paragraph("", "Tiny")]
            stretch = Stretch(part, numbered, is_turned, is_first=position == 0)
            yield written, section_xml(stretch, document.meta, theme, ledger)


def _stretches(part: Part) -> Iterator[tuple[bool, Blocks]]:
    """Cut a part where its pages turn; a part without blocks is still a page."""
    if not part.blocks:
        yield False, ()
    for is_turned, blocks in groupby(part.blocks, key=lambda block: isinstance(block, Landscape)):
        yield is_turned, tuple(blocks)


def _closed(blocks: list[str], properties: str) -> list[str]:
    """End a section with its last paragraph."""
    return [*blocks[:-1], with_section(blocks[-1], properties)]
