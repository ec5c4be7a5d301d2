"""Which colour has an entry of a map's legend? One of the theme's, spread over its scale, or one for each kind."""

from __future__ import annotations

from planbuilder.document.maps import Map, Shading
from planbuilder.render.theme import Theme


def colour(block: Map, shade: int, theme: Theme) -> str:
    """Choose the colour of an entry; few classes take tones far apart."""
    count = len(block.shades)
    if block.shading is Shading.KINDS:
        return theme.colours.map_kinds[shade % len(theme.colours.map_kinds)]
    tones = theme.colours.map_scale
    if count == 1:
        return tones[len(tones) // 2]
    return tones[min(shade, count - 1) * (len(tones) - 1) // (count - 1)]
