"""How wide are words in Arial? Widths of Arial and its metric twin Liberation Sans, without a font file."""

from __future__ import annotations

from collections.abc import Iterator

_BY_WIDTH = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r“”²",
    334: "{}",
    350: "•",
    355: '"',
    389: "*",
    400: "°",
    469: "^",
    500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu–",
    584: "+<=>~×",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "—",
    1015: "@",
}
_WIDTHS = {letter: width for width, letters in _BY_WIDTH.items() for letter in letters}
_TYPICAL = 556
_SPACE = 278
_BOLD = 1.08
"""Bold words are about so much wider."""


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a line of text in points."""
    thousandths = sum(_WIDTHS.get(letter, _TYPICAL) for letter in text)
    return thousandths * size / 1000 * (_BOLD if bold else 1)


def line_count(text: str, size: float, measure: float, *, bold: bool = False) -> int:
    """How many lines a text fills in a column `measure` points wide; an empty text fills one."""
    return sum(_filled(line, size, measure, bold=bold) for line in text.split("\n"))


def _filled(line: str, size: float, measure: float, *, bold: bool) -> int:
    space = _SPACE * size / 1000
    count, used = 1, 0.0
    for wide in _word_widths(line, size, bold=bold):
        if used and used + space + wide > measure:
            count, used = count + 1, 0.0
        extra = int(wide // measure) if wide > measure > 0 else 0
        count, used = count + extra, (used + space if used else 0.0) + wide - extra * measure
    return count


def _word_widths(line: str, size: float, *, bold: bool) -> Iterator[float]:
    return (width(word, size, bold=bold) for word in line.split())
