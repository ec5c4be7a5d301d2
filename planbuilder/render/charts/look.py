"""How do the pieces of a chart look? Colours of its series, and the room that words take."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from planbuilder.document.metrics import width_mm
from planbuilder.render.theme import POINTS_PER_MM, Theme

WHITE = "#ffffff"
_STRAIGHT_TO = 0.04045
"""Below it the scale of sRGB is a straight line."""
_LIGHT_FROM = 0.3
"""Fills that reflect more of the light than this bear dark words."""


def width_of(text: str, size: float) -> float:
    """Width of a line in points."""
    return width_mm(text, size) * POINTS_PER_MM


def widest(texts: Sequence[str], size: float) -> float:
    """Width of the widest line in points."""
    return max((width_of(text, size) for text in texts), default=0.0)


def folded(text: str, room: float, size: float) -> tuple[str, ...]:
    """Break words into lines that fit a room; a word that is wider stands alone."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}", size) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines) or ("",)


def fill(theme: Theme, place: int) -> str:
    """Colour of a series or of a part of a ring."""
    fills = theme.charts.fills
    return fills[place % len(fills)]


def ink_on(colour: str, theme: Theme) -> str:
    """Colour of words that stand on a fill."""
    return theme.colours.ink if brightness(colour) > _LIGHT_FROM else WHITE


def brightness(colour: str) -> float:
    """How much of the light a colour reflects, from 0 to 1 (relative luminance of WCAG 2)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= _STRAIGHT_TO else ((part + 0.055) / 1.055) ** 2.4)


def all_words(lines: Sequence[Sequence[str]]) -> list[str]:
    """Gather the lines of several folded words."""
    return list(chain.from_iterable(lines))
