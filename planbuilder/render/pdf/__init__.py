"""How does a document look as PDF? Nothing here loads WeasyPrint before a page is asked for."""

from planbuilder.render.pdf.probe import probe
from planbuilder.render.pdf.writer import RenderedPdf, render

__all__ = ["RenderedPdf", "probe", "render"]
