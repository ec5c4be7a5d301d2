"""How do lists look as html? The official markers A., 1., a., 1), a) stand in the text, before their item.

The engine's own markers are drawn after all items: who reads the file word by word would meet them at the end.
"""

from __future__ import annotations

from collections.abc import Callable

from planbuilder.document.blocks import Block, Blocks, ItemList, Marker, Paragraph
from planbuilder.document.markers import mark
from planbuilder.render.html.inlines import inlines_html
from planbuilder.render.html.markup import element


def list_html(items: ItemList, blocks_html: Callable[[Blocks], str]) -> str:
    """Write a list; `blocks_html` writes what follows the first paragraph of an item."""
    numbered = enumerate(items.items, items.start)
    content = "\n".join(_item(item, mark(items.marker, number), blocks_html) for number, item in numbered)
    return element("ul" if items.marker is Marker.BULLET else "ol", content)


def _item(item: Blocks, sign: str, blocks_html: Callable[[Blocks], str]) -> str:
    words, rest = _opening(item)
    opening = element("p", element("span", f"{sign} ", class_="mark") + words)
    return element("li", opening + blocks_html(rest))


def _opening(item: Blocks) -> tuple[str, Blocks]:
    """Part an item into the words beside its mark and the blocks under them."""
    first: Block | None = next(iter(item), None)
    if isinstance(first, Paragraph):
        return inlines_html(first.children), item[1:]
    return "", item
