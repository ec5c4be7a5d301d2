"""How do the words of a line look as html? No element per datum: spans double the time of layout."""

from __future__ import annotations

import re
from typing import assert_never

from planbuilder.document.inlines import (
    Datum,
    Emphasis,
    Gap,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Reference,
    Strong,
    Text,
)
from planbuilder.document.wording import UNKNOWN_REFERENCE
from planbuilder.render.html.markup import element, escape
from planbuilder.render.title_lines import title_lines

_BEFORE_MARKS = re.compile(r' (<strong>|<em>|<a href="#[^"]*" class="ref">)')
"""A blank before a mark stands within it: WeasyPrint 70 breaks a line after its first word where a text that ends
with a blank fits the line but for that blank (`split_first_line`, step 3)."""


def inlines_html(inlines: Inlines) -> str:
    """Write the inlines of one line or cell."""
    return _BEFORE_MARKS.sub(r"\1 ", "".join(map(_inline, inlines)))


def _inline(inline: Inline) -> str:  # noqa: PLR0911  # one case a kind
    match inline:
        case Text(text) | Datum(text):
            return escape(text)
        case Gap(what):
            return element("mark", escape(f"[{what}]"), class_="gap")
        case Strong(children):
            return element("strong", inlines_html(children))
        case Emphasis(children):
            return element("em", inlines_html(children))
        case Reference(text=text) if text == UNKNOWN_REFERENCE:
            return escape(text)
        case Reference(target, text):
            return element("a", escape(text), href=f"#{target}", class_="ref")
        case Link(url, children):
            return element("a", inlines_html(children), href=url)
        case LineBreak():
            return "<br>"
        case _:
            assert_never(inline)


def broken_html(words: str, size: float, measure: float) -> str:
    """Write a title in bold capitals, broken into lines of like width."""
    return " <br>".join(map(escape, title_lines(words, size, measure)))


def lines_html(lines: tuple[Inlines, ...], class_: str = "") -> str:
    """Write each of several lines in a block of its own."""
    return "".join(element("div", inlines_html(line), class_=class_) for line in lines)
