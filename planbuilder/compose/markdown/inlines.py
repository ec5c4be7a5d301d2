"""How do the tokens within a line become inlines? Words, emphasis, links, references; marks become data again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose import marks
from planbuilder.compose.galley import Galley
from planbuilder.document.inlines import (
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Reference,
    Strong,
    Text,
    plain,
)

_SPACES = re.compile(" {2,}")
_BEFORE_STOP = re.compile(r" +(?=[.,;](?:\s|$))")
_ENCODED_MARK = re.compile("%EE%80%80(\\d+)%EE%80%81")


def read_inlines(nodes: list[SyntaxTreeNode], galley: Galley) -> Inlines:
    """Turn the children of an inline token into inlines."""
    return joined(inline for node in nodes for inline in _read(node, galley))


def _read(node: SyntaxTreeNode, galley: Galley) -> Inlines:  # noqa: PLR0911  # one for each token
    match node.type:
        case "text" | "text_special":
            return galley.resolved(node.content)
        case "softbreak":
            return (Text(" "),)
        case "hardbreak":
            return (LineBreak(),)
        case "strong":
            return (Strong(read_inlines(node.children, galley)),)
        case "em":
            return (Emphasis(read_inlines(node.children, galley)),)
        case "link":
            return (_link(node, galley),)
        case _:
            return galley.resolved(node.content)


def _link(node: SyntaxTreeNode, galley: Galley) -> Inline:
    """Read `[](#tbl-sentra)` as a cross reference and anything else as a link out."""
    address = address_of(node, "href", galley)
    if address.startswith("#"):
        return Reference(address[1:])
    return Link(address, read_inlines(node.children, galley) or (Text(address),))


def address_of(node: SyntaxTreeNode, name: str, galley: Galley) -> str:
    """Read the address of a link or picture; the parser has percent-encoded the marks of data in it."""
    address = _ENCODED_MARK.sub(lambda found: marks.INLINE.format(found[1]), str(node.attrs.get(name, "")))
    return plain(galley.resolved(address))


def joined(inlines: Iterable[Inline]) -> Inlines:
    """Join neighbouring words into one text, so that equal lines are equal trees."""
    parts: list[Inline] = []
    for inline in inlines:
        match parts, inline:
            case [*_, Text(before)], Text(after):
                parts[-1] = Text(before + after)
            case _, Text(""):
                continue
            case _:
                parts.append(inline)
    return tuple(_tidied(part) for part in parts)


def _tidied(inline: Inline) -> Inline:
    """Take out the spaces that tags have left: double ones, and those before a comma or stop."""
    match inline:
        case Text(text):
            return Text(_BEFORE_STOP.sub("", _SPACES.sub(" ", text)))
        case _:
            return inline


def trimmed(inlines: Inlines) -> Inlines:
    """Take the spaces off both ends."""
    if not inlines:
        return ()
    match inlines[0]:
        case Text(text) if text != text.lstrip():
            return trimmed((*((Text(text.lstrip()),) if text.strip() else ()), *inlines[1:]))
    match inlines[-1]:
        case Text(text) if text != text.rstrip():
            return trimmed((*inlines[:-1], *((Text(text.rstrip()),) if text.strip() else ())))
    return inlines
