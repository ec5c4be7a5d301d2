"""How wide are words in Arial? Widths of Arial and its metric twin Liberation Sans, without a font file."""

from __future__ import annotations

from collections.abc import Mapping

_REGULAR = {
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
_BOLD = {
    238: "'",
    278: " ,./I\\ijl‘’",
    280: "|",
    333: "!()-:;[]`ft²",
    350: "•",
    389: "*r{}",
    400: "°",
    474: '"',
    500: "z“”",
    556: "#$0123456789J_aceksvxy–",
    584: "+<=>^~×",
    611: "?FLTZbdghnopqu",
    667: "EPSVXY",
    722: "&ABCDHKNRU",
    778: "GOQw",
    833: "M",
    889: "%m",
    944: "W",
    975: "@",
    1000: "—",
}
_TYPICAL = 556
"""What any other letter is taken for; all widths are thousandths of the size."""


def _by_letter(by_width: Mapping[int, str]) -> Mapping[str, int]:
    return {letter: width for width, letters in by_width.items() for letter in letters}


_WIDTHS = {False: _by_letter(_REGULAR), True: _by_letter(_BOLD)}


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a line of text in points."""
    widths = _WIDTHS[bold]
    return sum(widths.get(letter, _TYPICAL) for letter in text) * size / 1000


def line_count(text: str, size: float, measure: float, *, bold: bool = False) -> int:
    """How many lines a text fills in a column `measure` points wide; an empty text fills one."""
    return sum(_filled(line, size, measure, bold=bold) for line in text.split("\n"))


def _filled(line: str, size: float, measure: float, *, bold: bool) -> int:
    """Fill lines word by word; a word wider than the column goes on in the next lines."""
    space = width(" ", size, bold=bold)
    count, used = 1, 0.0
    for word in line.split():
        wide = width(word, size, bold=bold)
        if used and used + space + wide > measure:
            count, used = count + 1, 0.0
        extra = int(wide // measure) if wide > measure > 0 else 0
        count, used = count + extra, (used + space if used else 0.0) + wide - extra * measure
    return count
