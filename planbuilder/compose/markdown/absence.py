"""Which sentence stands in place of a table without data?"""

from __future__ import annotations

from planbuilder.compose.galley import Galley
from planbuilder.document.blocks import Paragraph
from planbuilder.document.inlines import Text
from planbuilder.document.tables import Caption
from planbuilder.values import Refs

WITHOUT_DATA = "tidak disajikan karena datanya belum tersedia."


def left_out(galley: Galley, caption: Caption | None, under: Refs) -> Paragraph:
    """Say that a table is not there, and remember that references to it lead nowhere."""
    if caption is None:
        return Paragraph((Text(f"Tabel {WITHOUT_DATA}"),), under=under)
    galley.absent_anchors.add(caption.anchor)
    return Paragraph((Text("Tabel “"), *caption.children, Text(f"” {WITHOUT_DATA}")), under=under)
