"""Which picture is drawn of a map or a gantt? The same SVG for every format, as a figure of the tree."""

from __future__ import annotations

import base64

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import Figure, Gantt, Map, Picture
from planbuilder.render.gantt import draw_gantt
from planbuilder.render.maps import draw_map
from planbuilder.render.theme import Theme

SVG = "image/svg+xml"


def drawn(block: Map | Gantt, theme: Theme, measure: float) -> Figure:
    """Draw a map or gantt for a text so many points wide."""
    wide = round(measure * block.width / 1000, 2)
    made = draw_map(block, theme, wide) if isinstance(block, Map) else draw_gantt(block, theme, wide)
    data = base64.b64encode(made.svg.encode()).decode("ascii")
    picture = Picture(SVG, data, round(made.width), round(made.height))
    return Figure(picture, alternative(block), block.caption, block.width, block.notes, block.under)
