"""How is a chart drawn? Where everything stands, for every format, and the picture itself as SVG."""

from planbuilder.render.charts.drawing import drawing
from planbuilder.render.charts.frame import Frame, frame

__all__ = ["Frame", "drawing", "frame"]
