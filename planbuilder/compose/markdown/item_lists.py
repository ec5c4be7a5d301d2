"""How are lists read? Bullets, numbers and letters, by the mark that stood before the item."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose.markdown.lines import Lettered
from planbuilder.document.blocks import Blocks, ItemList, Marker

ReadBlocks = Callable[[list[SyntaxTreeNode]], Blocks]


@dataclass(frozen=True, slots=True)
class _Item:
    marker: Marker
    ordinal: int
    node: SyntaxTreeNode


def item_lists(
    node: SyntaxTreeNode, lettered: Mapping[int, Lettered], read_blocks: ReadBlocks
) -> Iterator[ItemList]:
    """Read a list of the parser; it becomes several where the kind of mark changes within it."""
    items = [_item(child, lettered) for child in node.children]
    for marker, run in groupby(items, key=lambda item: item.marker):
        same = list(run)
        blocks = (read_blocks(item.node.children) for item in same)
        yield ItemList(marker, tuple(item for item in blocks if item), start=same[0].ordinal)


def _item(node: SyntaxTreeNode, lettered: Mapping[int, Lettered]) -> _Item:
    line = node.map[0] if node.map else -1
    letter = lettered.get(line)
    if letter is not None:
        return _Item(_letter_marker(letter), letter.ordinal, node)
    if not node.info:
        return _Item(Marker.BULLET, 1, node)
    return _Item(Marker.DECIMAL_PARENTHESIS if node.markup == ")" else Marker.DECIMAL, int(node.info), node)


def _letter_marker(letter: Lettered) -> Marker:
    if letter.is_upper:
        return Marker.UPPER
    return Marker.LOWER_PARENTHESIS if letter.sign == ")" else Marker.LOWER
