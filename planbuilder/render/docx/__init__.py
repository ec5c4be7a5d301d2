"""How does a document look in Word? A file that opens finished: fields filled in, nothing to update."""

from planbuilder.render.docx.reference import UnreadableReferenceError, read_reference
from planbuilder.render.docx.reference_gaps import Gaps, gaps
from planbuilder.render.docx.writer import render

__all__ = ["Gaps", "UnreadableReferenceError", "gaps", "read_reference", "render"]
