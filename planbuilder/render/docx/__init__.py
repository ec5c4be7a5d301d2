"""How does a document look in Word? A file that opens finished: fields filled in, nothing to update."""

from planbuilder.render.docx.reference import UnreadableReferenceError, read_reference
from planbuilder.render.docx.writer import render

__all__ = ["UnreadableReferenceError", "read_reference", "render"]
