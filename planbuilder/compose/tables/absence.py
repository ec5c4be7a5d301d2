"""What stands in place of a table without data? A sentence that says so, and words where it was referred to."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from planbuilder.compose.composing import Composing
from planbuilder.compose.markdown.absence import left_out
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Inline, Reference, Text
from planbuilder.document.rewrite import with_inlines
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
    return with_inlines(blocks, partial(_inline, anchors=anchors))


def _inline(inline: Inline, anchors: Collection[str]) -> Inline:
    return Text(REFERRED) if isinstance(inline, Reference) and inline.target in anchors else inline
