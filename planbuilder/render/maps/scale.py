"""How are distance and direction shown? A bar of round kilometres and an arrow that points north."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.document.wording import NORTH
from planbuilder.render.maps.legend import SMALL
from planbuilder.render.svg import Box, Type, rectangle, segment, shape, words_at
from planbuilder.render.theme import Theme
from planbuilder.values.numbers import number_text

HEIGHT = 34.0
_BAR = 3.2
_ROUND: tuple[float, ...] = tuple(step * 10.0**power for power in range(-1, 5) for step in (1, 2, 5))
"""Lengths in kilometres that a bar may have, from 100 metres up."""


def round_km(points_per_km: float, room: float) -> float:
    """Choose the longest round length that a room holds; the shortest of all where none fits."""
    fitting = [km for km in _ROUND if km * points_per_km <= room]
    return max(fitting, default=_ROUND[0])


def scale_and_north(box: Box, points_per_km: float, theme: Theme) -> Iterator[str]:
    """Draw both side by side, the arrow right."""
    type_ = Type(SMALL - 0.5, theme.colours.ink)
    km = round_km(points_per_km, box.width - 34)
    long, y = km * points_per_km, box.top + 18
    ink = theme.colours.ink
    half = Box(box.left, y, box.left + long / 2, y + _BAR)
    whole = Box(box.left, y, box.left + long, y + _BAR)
    yield rectangle(whole, fill="#ffffff", stroke=ink, stroke_width=0.6)
    yield rectangle(half, fill=ink)
    for place, share in ((whole.left, 0.0), (whole.right, km)):
        yield segment((place, y - 2), (place, y + _BAR), stroke=ink, stroke_width=0.6)
        words = _km(share)
        stand = "start" if share == 0 else "middle"
        yield words_at(words, place, y + _BAR + 1, type_, anchor=stand)
    x, top = box.right - 8, box.top + 9
    yield shape([[(x, top), (x + 4.6, top + 16), (x, top + 12.4), (x - 4.6, top + 16)]], fill=ink)
    yield words_at(NORTH, x, box.top - 1, Type(SMALL, ink, is_bold=True), anchor="middle")


def _km(length: float) -> str:
    return "0" if not length else f"{number_text(Decimal(str(length)))} km"
