"""How are the elements of a Word file called? Namespaces, and names as lxml writes them."""

from __future__ import annotations

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
W = f"{{{WORD}}}"
R = f"{{{OFFICE}}}"
MC = f"{{{COMPATIBILITY}}}"
DRAWING_PROPERTIES = f"{{{_DRAWING}}}docPr"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
VALUE = f"{W}val"
IDENTITY = f"{W}id"
NAME = f"{W}name"
_ON = {"", "1", "true", "on"}
"""How a switch of Word says that it is on; without a word it is."""


def w(*names: str) -> tuple[str, ...]:
    """Name elements or attributes of WordprocessingML."""
    return tuple(f"{W}{name}" for name in names)


def local(tag: object) -> str:
    """Take the namespace off a name; a comment or an instruction has none."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def is_on(said: str | None) -> bool:
    """Whether a switch that is there is on."""
    return said is None or said.lower() in _ON
