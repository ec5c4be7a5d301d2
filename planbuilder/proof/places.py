"""Where in a document does a datum stand? In its table, or under its heading."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.document.blocks import Block, Blocks, Document, Heading, Table
from planbuilder.document.inlines import Datum
from planbuilder.document.outline import title
from planbuilder.document.walk import each, spoken


def placed_data(document: Document) -> Iterator[tuple[Datum, str]]:
    """Each datum with the name of its place, such as "Tabel 7.3" or "7.2 Sumber Dana"."""
    for part in document.parts:
        yield from _placed(part.blocks, part.running_title)


def _placed(blocks: Blocks, place: str) -> Iterator[tuple[Datum, str]]:
    for block in each(blocks):
        place = _heading(block) or place
        here = _caption(block) or place
        yield from ((inline, here) for inline in spoken(block) if isinstance(inline, Datum))


def _heading(block: Block) -> str:
    return f"{block.label} {title(block.children)}".strip() if isinstance(block, Heading) else ""


def _caption(block: Block) -> str:
    return block.caption.label if isinstance(block, Table) and block.caption is not None else ""
