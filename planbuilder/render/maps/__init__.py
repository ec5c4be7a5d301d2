"""How is a map drawn? Outlines, colours, labels that do not collide, legend, scale and north, as SVG."""

from planbuilder.render.maps.draw import draw_map

__all__ = ["draw_map"]
