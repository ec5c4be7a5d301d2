"""How is a drawing written? Shapes and words of an SVG, lengths in points."""

from __future__ import annotations

import re
from html import escape

from planbuilder.render.charts.look import width_of
from planbuilder.render.theme import Theme

_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold."""
_BASELINE = 0.35
"""How far under the middle of small letters their line runs, in parts of their size."""


def safe(text: str) -> str:
    """Write words so that they may stand in XML."""
    return escape(_NO_CHARACTER.sub("\ufffd", text))


def length(points: float) -> str:
    """Write a length, to a hundredth of a point."""
    written = f"{points:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


class Canvas:
    """A drawing on its way."""

    def __init__(self, width: float, height: float, size: float, theme: Theme) -> None:
        self.width, self.height, self.size, self.theme = width, height, size, theme
        self._pieces: list[str] = []

    def rect(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """Fill a rectangle; its edge tells pale ones from the paper, and neighbours from each other."""
        self._pieces.append(
            f'<rect x="{length(x)}" y="{length(y)}" width="{length(width)}" height="{length(height)}" '
            f'fill="{fill}" stroke="#ffffff" stroke-width="0.5"/>'
        )

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, thickness: float
    ) -> None:
        """Draw a straight line."""
        (left, top), (right, bottom) = start, end
        self._pieces.append(
            f'<line x1="{length(left)}" y1="{length(top)}" x2="{length(right)}" y2="{length(bottom)}" '
            f'stroke="{colour}" stroke-width="{length(thickness)}"/>'
        )

    def path(self, steps: str, *, fill: str = "none", stroke: str = "none", thickness: float = 0) -> None:
        """Draw along steps as SVG writes them."""
        self._pieces.append(
            f'<path d="{steps}" fill="{fill}" stroke="{stroke}" stroke-width="{length(thickness)}" '
            'stroke-linejoin="round"/>'
        )

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """Fill a circle."""
        self._pieces.append(
            f'<circle cx="{length(x)}" cy="{length(y)}" r="{length(radius)}" fill="{fill}" '
            'stroke="#ffffff" stroke-width="0.75"/>'
        )

    def words(self, x: float, middle: float, text: str, anchor: str = "start", colour: str = "") -> None:
        """Write a line of words around a height; nothing where there are none."""
        if text.strip():
            self._pieces.append(
                f'<text x="{length(x)}" y="{length(middle + _BASELINE * self.size)}" text-anchor="{anchor}" '
                f'fill="{colour or self.theme.colours.ink}">{safe(text)}</text>'
            )

    def number(self, x: float, middle: float, text: str, anchor: str, colour: str = "") -> None:
        """Write a number on a patch of paper, so that no hairline runs through it."""
        wide = width_of(text, self.size) + 2
        left = x - 1 - {"start": 0.0, "middle": wide / 2 - 1, "end": wide - 2}[anchor]
        high = self.size * 0.9
        self._pieces.append(
            f'<rect x="{length(left)}" y="{length(middle - high / 2)}" width="{length(wide)}" '
            f'height="{length(high)}" fill="#ffffff"/>'
        )
        self.words(x, middle, text, anchor, colour)

    def svg(self, title: str) -> str:
        """Close the drawing; `title` says what it shows."""
        families = ", ".join(f"'{safe(family)}'" for family in self.theme.fonts.text)
        size = f'width="{length(self.width)}pt" height="{length(self.height)}pt"'
        box = f'viewBox="0 0 {length(self.width)} {length(self.height)}"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img" '
            f'font-family="{families}" font-size="{length(self.size)}">'
            f"<title>{safe(title)}</title>{''.join(self._pieces)}</svg>"
        )
