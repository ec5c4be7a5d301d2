"""On which page does each anchor stand? The page map that contents lists print."""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder.document.blocks import Document
from planbuilder.render.measure import slabs
from planbuilder.render.page_numbers import page_numbers
from planbuilder.render.pour import Poured, pour
from planbuilder.render.theme import Theme

PageMap = Mapping[str, str]
"""Anchor -> page label, such as "II-3"; an anchor on the cover has an empty label."""


def estimate(document: Document, theme: Theme) -> PageMap:
    """Guess the page map from widths of letters and heights of lines, without laying anything out.

    Chapters begin pages and mostly restart their numbers, so a wrong guess does not travel far.
    """
    poured = [pour(slabs(part, document.meta.paper, theme)) for part in document.parts]
    numbers = page_numbers(document.parts, [part.page_count for part in poured])
    return {
        anchor: numbered.label(index)
        for part, numbered in zip(poured, numbers, strict=True)
        for anchor, index in _in_order(part)
    }


def _in_order(part: Poured) -> list[tuple[str, int]]:
    return sorted(part.anchors.items(), key=lambda entry: (entry[1], entry[0]))
