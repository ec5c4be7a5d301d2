"""What stands in place of a table without data? A sentence that says so, and words where it was referred to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from planbuilder.compose.composing import Composing
from planbuilder.compose.markdown.absence import left_out
from planbuilder.document.blocks import Block, Blocks
from planbuilder.document.inlines import Emphasis, Inline, Inlines, Link, Reference, Strong, Text
from planbuilder.document.rewrite import with_children, with_lines
from planbuilder.document.tables import Caption
from planbuilder.values import Ref, refs

REFERRED = "tabel (data belum tersedia)"
"""What a reference to a table that is not there prints."""


def absent(composing: Composing, caption: Caption | None, under: frozenset[Ref]) -> Blocks:
    """Say that a table is not there."""
    return (left_out(composing.galley, caption, refs(under)),)


def without_references(blocks: Blocks, anchors: Collection[str]) -> Blocks:
    """Write words in place of references to tables that are not there."""
    if not anchors:
        return blocks
    return tuple(_without(block, anchors) for block in blocks)


def _without(block: Block, anchors: Collection[str]) -> Block:
    changed = with_lines(block, partial(_line, anchors=anchors))
    return with_children(changed, partial(without_references, anchors=anchors))


def _line(run: Inlines, anchors: Collection[str]) -> Inlines:
    return tuple(_inline(inline, anchors) for inline in run)


def _inline(inline: Inline, anchors: Collection[str]) -> Inline:
    match inline:
        case Reference(target) if target in anchors:
            return Text(REFERRED)
        case Strong() | Emphasis() | Link():
            return replace(inline, children=_line(inline.children, anchors))
        case _:
            return inline
