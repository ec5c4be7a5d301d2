"""How wide is a line of words, and how many lines does a text fill? In points, as the writers reckon."""

from __future__ import annotations

from planbuilder.document.metrics import thousandths


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a line of text in points."""
    return thousandths(text, strong=bold) * size / 1000


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
