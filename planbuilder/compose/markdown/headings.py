"""How is a heading read? `## Judul {#sec-x}`; `{-}` leaves it without a number."""

from __future__ import annotations

import re

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose.galley import Galley
from planbuilder.compose.markdown.inlines import read_inlines, trimmed
from planbuilder.compose.markdown.parser import ATTRIBUTES
from planbuilder.document.blocks import Heading
from planbuilder.document.inlines import plain

_NOT_A_SLUG = re.compile(r"[^a-z0-9]+")


def heading(node: SyntaxTreeNode, galley: Galley, page: str) -> Heading:
    """Read a heading; without an anchor of its own it gets one of its page and words."""
    inline = node.children[0]
    words = trimmed(read_inlines(inline.children, galley))
    anchor, numbered = read_attributes(inline, galley)
    return Heading(
        level=int(node.tag[1:]),
        children=words,
        anchor=anchor or galley.free_anchor(slug(f"{page} {plain(words)}")),
        numbered=numbered,
    )


def read_attributes(inline: SyntaxTreeNode, galley: Galley) -> tuple[str, bool]:
    """Read the anchor, and whether numbered, from the braces that stood behind the words."""
    words = plain(galley.resolved(str(inline.meta.get(ATTRIBUTES, "")))).split()
    anchor = next((word[1:] for word in words if word.startswith("#")), "")
    return anchor, not {"-", ".unnumbered"} & set(words)


def slug(words: str) -> str:
    """Make an anchor of words: small letters, digits and hyphens."""
    return _NOT_A_SLUG.sub("-", words.casefold()).strip("-")
