"""What is a document, apart from any format? Knows neither a format nor the domain."""

from planbuilder.document.codec import from_json, to_json
from planbuilder.document.dump import dump
from planbuilder.document.numbering import Numbered, number
from planbuilder.document.outline import Section, outline
from planbuilder.document.split import split_columns
from planbuilder.document.walk import captions, children, data, gaps, inlines, lines, part_data, walk
from planbuilder.document.widths import fits, least_width_mm, with_widths

__all__ = [
    "Numbered",
    "Section",
    "captions",
    "children",
    "data",
    "dump",
    "fits",
    "from_json",
    "gaps",
    "inlines",
    "least_width_mm",
    "lines",
    "number",
    "outline",
    "part_data",
    "split_columns",
    "to_json",
    "walk",
    "with_widths",
]
