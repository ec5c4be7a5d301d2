"""How wide are words in Arial, and in its metric twin Liberation Sans? In millimetres, without a font file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

MM_PER_POINT = 25.4 / 72
TYPICAL = 556
"""Thousandths of the type size: the width of a digit, taken for every character not listed."""

_REGULAR = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft\u00a0·",
    333: "()-`r²³“”",
    334: "{}",
    350: "•",
    355: '"',
    389: "*",
    400: "°",
    469: "^",
    500: "Jcksvxyz",
    549: "≤≥",
    584: "+<=>~×−",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "—…",
    1015: "@",
}
_BOLD = {
    238: "'",
    278: " ,./I\\ijl\u00a0·‘’",
    280: "|",
    333: "!()-:;[]`ft²³",
    350: "•",
    389: "*r{}",
    400: "°",
    474: '"',
    500: "z“”",
    549: "≤≥",
    584: "+<=>^~×−",
    611: "?FLTZbdghnopqu",
    667: "EPSVXY",
    722: "&ABCDHKNRU",
    778: "GOQw",
    833: "M",
    889: "%m",
    944: "W",
    975: "@",
    1000: "—…",
}


def _by_letter(by_width: Mapping[int, str]) -> Mapping[str, int]:
    return {letter: width for width, letters in by_width.items() for letter in letters}


_WIDTHS = {False: _by_letter(_REGULAR), True: _by_letter(_BOLD)}


@lru_cache(maxsize=65536)
def thousandths(text: str, *, strong: bool) -> int:
    """Width of a line in thousandths of its type size."""
    widths = _WIDTHS[strong]
    return sum(widths.get(letter, TYPICAL) for letter in text)


def width_mm(text: str, size_pt: float, *, strong: bool = False) -> float:
    """Width of a line in millimetres."""
    return thousandths(text, strong=strong) * size_pt * MM_PER_POINT / 1000
