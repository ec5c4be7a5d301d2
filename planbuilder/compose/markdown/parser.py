"""Which Markdown do templates and narrative speak? CommonMark with tables and containers, without code and HTML."""

from __future__ import annotations

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

CONTAINERS = ("landscape", "note", "centred", "title", "subtitle", "left", "small", "grid")
ATTRIBUTES = "attributes"
"""What stood in braces at the end of a heading or behind a picture, kept with the token of its words."""

_UNWANTED = (
    "code", "fence", "blockquote", "reference", "lheading", "hr", "html_block", "html_inline", "autolink",
    "entity", "backticks",
)  # fmt: skip
_BRACES = re.compile(r"\s*\{([^{}]*)\}\s*$")


def parse(text: str) -> list[SyntaxTreeNode]:
    """Parse Markdown into the trees of its blocks."""
    return SyntaxTreeNode(_parser().parse(text)).children


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 40})
    parser.enable("table").disable(list(_UNWANTED))
    for name in CONTAINERS:
        container_plugin(parser, name)
    parser.core.ruler.before("inline", ATTRIBUTES, _take_attributes)
    return parser


def _take_attributes(state: StateCore) -> None:
    """Take `{#sec-x}` off headings and pictures before their words are read."""
    for opening, token in zip(state.tokens, state.tokens[1:], strict=False):
        is_heading = opening.type == "heading_open"
        is_picture = opening.type == "paragraph_open" and token.content.startswith("![")
        is_caption = opening.type == "paragraph_open" and token.content.startswith("Tabel: ")
        found = _BRACES.search(token.content) if is_heading or is_picture or is_caption else None
        if found is not None:
            token.content = token.content[: found.start()]
            token.meta[ATTRIBUTES] = found[1]
