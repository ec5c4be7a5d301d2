"""What stands inside a line? The closed list of inlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from planbuilder.values import Refs


@dataclass(frozen=True, slots=True)
class Text:
    """Words of a template or of narrative."""

    text: str


@dataclass(frozen=True, slots=True)
class Datum:
    """A printed value and the data it derives from."""

    text: str
    refs: Refs = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """A visible mark where a fact is missing: an open item, `what` names the fact."""

    what: str
    refs: Refs = ()


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold words."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Italic words."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Reference:
    """A link to a heading, table, figure or annex of this document; prints its label, "Tabel 3.2"."""

    target: str
    """The anchor of the block it points at."""
    text: str = ""
    """Filled in by numbering."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of the document."""

    url: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line within the paragraph."""


Inline = Text | Datum | Gap | Strong | Emphasis | Reference | Link | LineBreak
Inlines = tuple[Inline, ...]


def plain(inlines: Inlines) -> str:
    """Write inlines as bare text, as a reader hears them; a line break is a line feed."""
    return "".join(_plain(inline) for inline in inlines)


def one_line(inlines: Inlines) -> str:
    """Write inlines as bare text on one line."""
    return " ".join(plain(inlines).split())


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text) | Datum(text) | Reference(text=text):
            return text
        case Gap(what):
            return f"[{what}]"
        case Strong(children) | Emphasis(children) | Link(children=children):
            return plain(children)
        case LineBreak():
            return "\n"
        case _:
            assert_never(inline)
