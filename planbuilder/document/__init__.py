"""What is a document, apart from any format? Knows neither a format nor the domain."""

from planbuilder.document.numbering import Numbered, number
from planbuilder.document.outline import Section, outline
from planbuilder.document.walk import captions, children, data, gaps, inlines, lines, part_data, walk

__all__ = [
    "Numbered",
    "Section",
    "captions",
    "children",
    "data",
    "gaps",
    "inlines",
    "lines",
    "number",
    "outline",
    "part_data",
    "walk",
]
