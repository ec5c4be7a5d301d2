"""What do the symbols of places look like? Shapes that differ without colour, hollow where the place is rough."""

from __future__ import annotations

from planbuilder.render.svg import Looks, Point, element, shape
from planbuilder.render.theme import Theme

RADIUS = 2.7
_HALO = 0.5
_SHAPES = 5


def symbol(kind: int, at: Point, theme: Theme, *, is_rough: bool) -> str:
    """Draw the symbol of a kind; from the sixth kind on shapes come again with an accent."""
    strong = theme.colours.blue if kind < _SHAPES else theme.colours.accent
    looks: Looks = {
        "fill": "#ffffff" if is_rough else strong,
        "stroke": strong if is_rough else "#ffffff",
        "stroke_width": 1.1 if is_rough else _HALO,
    }
    if kind % _SHAPES == 0:
        return element("circle", cx=at[0], cy=at[1], r=RADIUS, **looks)
    return shape([_corners(kind % _SHAPES, at)], **looks)


def _corners(kind: int, at: Point) -> list[Point]:
    x, y = at
    r = RADIUS
    match kind:
        case 1:
            return [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
        case 2:
            return [(x, y - r * 1.25), (x + r * 1.2, y + r), (x - r * 1.2, y + r)]
        case 3:
            return [(x, y - r * 1.35), (x + r * 1.35, y), (x, y + r * 1.35), (x - r * 1.35, y)]
        case _:
            return [(x - r * 1.2, y - r), (x + r * 1.2, y - r), (x, y + r * 1.25)]
