"""Do readers who are blind to some colours, and those of a grey print, tell the series of a chart apart?"""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from planbuilder.render.charts.look import brightness
from planbuilder.render.theme import Theme

LEAST_DIFFERENCE = 20
"""Distance in CIE Lab; from about 10 on anyone tells two areas apart at a glance."""
LEAST_GREY = 9
"""Difference of lightness L*."""
# Full protanopia, deuteranopia and tritanopia in linear sRGB: Machado, Oliveira, Fernandes 2009.
BLINDNESS = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
FILLS = Theme().charts.fills


def linear(colour: str) -> list[float]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def lab(parts) -> tuple[float, float, float]:
    red, green, blue = (min(1.0, max(0.0, part)) for part in parts)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("kind", BLINDNESS)
def test_eyes_blind_to_a_colour_tell_the_fills_apart(kind: str):
    seen = [lab([sum(map(float.__mul__, row, linear(one))) for row in BLINDNESS[kind]]) for one in FILLS]

    assert min(dist(a, b) for a, b in combinations(seen, 2)) > LEAST_DIFFERENCE


def test_grey_print_tells_the_fills_apart():
    lightness = [116 * brightness(one) ** (1 / 3) - 16 for one in FILLS]

    assert min(abs(a - b) for a, b in combinations(lightness, 2)) > LEAST_GREY
