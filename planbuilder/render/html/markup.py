"""How is markup written? Elements as text, with everything strange to markup escaped."""

from __future__ import annotations

from html import escape as _escape

from planbuilder.document.glue import GLUED


def escape(words: str) -> str:
    """Write words so that markup cannot begin in them; a line feed becomes a new line, "24 November" stays whole."""
    return GLUED.sub(r'<span class="k">\g<0></span>', _escape(words).replace("\n", "<br>"))


def element(name: str, content: str, /, **attributes: str | int) -> str:
    """Write an element; `class_` is its class, empty attributes are left out."""
    return f"<{name}{_attributes(attributes)}>{content}</{name}>"


def void(name: str, /, **attributes: str | int) -> str:
    """Write an element that has no content."""
    return f"<{name}{_attributes(attributes)}>"


def _attributes(attributes: dict[str, str | int]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_escape(str(value))}"'
        for name, value in attributes.items()
        if value != ""
    )
