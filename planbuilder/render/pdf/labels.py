"""What do viewers call the pages? What they call themselves: i, ii, I-1."""

from __future__ import annotations

from collections.abc import Sequence

import pydyf

from planbuilder.render.page_numbers import Numerals, PageNumbers
from planbuilder.render.pdf.layout import LaidPart

_STYLES = {Numerals.NONE: None, Numerals.ROMAN: "/r", Numerals.ARABIC: "/D"}
"""How a viewer counts, PDF 32000-1, 12.4.2."""


def page_labels(parts: Sequence[LaidPart]) -> pydyf.Dictionary:
    """Say from which page on each part counts, and how."""
    entries = pydyf.Array()
    first = 0
    for part in parts:
        entries.extend((first, _page_label(part.numbers)))
        first += part.count
    return pydyf.Dictionary({"Nums": entries})


def _page_label(numbers: PageNumbers) -> pydyf.Dictionary:
    label = pydyf.Dictionary()
    if style := _STYLES[numbers.numerals]:
        label["S"] = style
        label["St"] = numbers.first
    if numbers.prefix:
        label["P"] = pydyf.String(numbers.prefix)
    return label
