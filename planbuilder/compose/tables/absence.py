"""What stands in place of a table without data? A sentence that says so."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.document.blocks import Blocks, Paragraph
from planbuilder.document.inlines import Text
from planbuilder.document.tables import Caption
from planbuilder.values import Ref, refs


def absent(composing: Composing, caption: Caption | None, under: frozenset[Ref]) -> Blocks:
    """Say that a table is not there; references to it say the same."""
    if caption is None:
        words = (Text("Tabel tidak disajikan karena datanya belum tersedia."),)
        return (Paragraph(words, under=refs(under)),)
    composing.galley.absent_anchors.add(caption.anchor)
    words_ = (Text("Tabel “"), *caption.children, Text("” tidak disajikan karena datanya belum tersedia."))
    return (Paragraph(words_, under=refs(under)),)
