"""How do lists look as html? Ordered lists carry the official markers A., 1., a., 1), a)."""

from __future__ import annotations

from collections.abc import Callable

from planbuilder.document.blocks import Blocks, ItemList, Marker
from planbuilder.render.html.markup import element

_CLASSES = {
    Marker.UPPER: "upper",
    Marker.DECIMAL: "decimal",
    Marker.LOWER: "lower",
    Marker.DECIMAL_PARENTHESIS: "decimal-parenthesis",
    Marker.LOWER_PARENTHESIS: "lower-parenthesis",
}
"""The stylesheet has a counter style for each."""


def list_html(items: ItemList, blocks_html: Callable[[Blocks], str]) -> str:
    """Write a list; `blocks_html` writes what stands in an item."""
    content = "".join(element("li", blocks_html(item)) for item in items.items)
    if items.marker is Marker.BULLET:
        return element("ul", content)
    if items.start == 1:
        return element("ol", content, class_=_CLASSES[items.marker])
    counted = f"counter-reset: list-item {items.start - 1}"
    return element("ol", content, class_=_CLASSES[items.marker], start=items.start, style=counted)
