"""How does a document look as html? One page for a browser, or one part for the PDF writer."""

from planbuilder.render.html.part import part_html
from planbuilder.render.html.whole import render

__all__ = ["part_html", "render"]
