"""How long is that in Word's units? Twips, half-points, eighths of a point, EMU and 240ths of a line."""

from __future__ import annotations

from planbuilder.render.theme import POINTS_PER_MM

TWIPS_PER_POINT = 20
_EMU_PER_TWIP = 635
SINGLE = 1.149
"""Leading of a single line of Arial and Liberation Sans; a line with a picture in it must have it, for any
other one is a multiple of the picture's height too."""


def twips(points: float) -> int:
    """Twentieths of a point: distances."""
    return round(points * TWIPS_PER_POINT)


def twips_from_mm(millimetres: float) -> int:
    """Twentieths of a point: sheets and margins."""
    return twips(millimetres * POINTS_PER_MM)


def half_points(points: float) -> int:
    """Half-points: sizes of type."""
    return round(points * 2)


def eighths(points: float) -> int:
    """Eighths of a point: thickness of rules; Word draws none under a quarter of a point."""
    return max(2, round(points * 8))


def emu(length: int) -> int:
    """English metric units of a length in twips: pictures."""
    return length * _EMU_PER_TWIP


def line(leading: float) -> int:
    """Find the `w:line` whose lines are `leading` times as high as their type, whatever its size."""
    return round(240 * leading / SINGLE)


def colour(theme_colour: str) -> str:
    """Write a theme's `#1f3a5f` as Word does."""
    return theme_colour.removeprefix("#").upper()
