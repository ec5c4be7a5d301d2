"""How are lists written? Real numbering, a fresh count for each list; what follows in an item is indented with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from planbuilder.document.blocks import Blocks, ItemList, Paragraph
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.numbering import list_kind, number_properties
from planbuilder.render.docx.paragraphs import indent, spacing
from planbuilder.render.docx.place import Place, list_indent
from planbuilder.render.docx.prose import prose_xml

Write = Callable[[Blocks, Place, Ledger], Iterable[str]]
"""Writes what is neither a list nor a paragraph."""
_DEEPEST = 8
"""Word counts nine levels, from zero."""


def list_xml(
    items: ItemList, place: Place, ledger: Ledger, write: Write, *, is_last: bool = True
) -> Iterator[str]:
    """Write a list; its very last line keeps a paragraph's distance to what follows."""
    level = min(place.depth, _DEEPEST)
    count = number_properties(ledger.new_list(list_kind(items.marker), level, items.start), level)
    inside = place.indented(list_indent(place.theme))
    for position, item in enumerate(items.items, 1):
        closes = is_last and position == len(items.items)
        yield from _item(_opened(item), count, inside, ledger, write, closes=closes)


def _opened(item: Blocks) -> Blocks:
    """Only a paragraph can bear the marker."""
    return item if item and isinstance(item[0], Paragraph) else (Paragraph(()), *item)


def _item(
    blocks: Blocks, count: str, place: Place, ledger: Ledger, write: Write, *, closes: bool
) -> Iterator[str]:
    after = spacing(after=place.theme.spacing.paragraph)
    for position, block in enumerate(blocks):
        is_last = closes and position == len(blocks) - 1
        match block:
            case Paragraph():
                stand = count if position == 0 else indent(place.indent)
                yield prose_xml(block, place, ledger, stand, after if is_last else "")
            case ItemList():
                yield from list_xml(block, place, ledger, write, is_last=is_last)
            case _:
                yield from write((block,), place, ledger)
