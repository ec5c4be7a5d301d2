"""How does a line of words read in the dump? Bare text with marks for data, emphasis, links and line breaks."""

from __future__ import annotations

from collections import Counter
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
from planbuilder.values import Refs

LINE_BREAK = "⏎"


def words(run: Inlines, *, origins: bool) -> str:
    """Write a run of inlines on one line."""
    return "".join(_word(inline, origins=origins) for inline in run).replace("\n", LINE_BREAK)


def conditions(under: Refs, *, origins: bool) -> str:
    """Tell what the conditions around a block read: cells of a column, or each cell."""
    if origins:
        return ", ".join(map(str, under))
    columns = Counter(f"{ref.table}.{ref.field}" for ref in under)
    return ", ".join(f"{column} ({count})" if count > 1 else column for column, count in columns.items())


def _word(inline: Inline, *, origins: bool) -> str:
    match inline:
        case Datum(text, refs):
            return f"⟦{text}{_origin(refs, origins=origins)}⟧"
        case Gap(what, refs):
            return f"⟦?{what}{_origin(refs, origins=origins)}⟧"
        case Strong(children) | Emphasis(children) | Link(children=children):
            return _marked(inline, words(children, origins=origins))
        case _:
            return _bare_word(inline)


def _origin(refs: Refs, *, origins: bool) -> str:
    return f" ← {', '.join(map(str, refs)) or 'nothing'}" if origins else ""


def _marked(inline: Strong | Emphasis | Link, inner: str) -> str:
    match inline:
        case Strong():
            return f"**{inner}**"
        case Emphasis():
            return f"*{inner}*"
        case Link(url):
            return f"[{inner}]({url})"
        case _:
            assert_never(inline)


def _bare_word(inline: Text | Reference | LineBreak) -> str:
    match inline:
        case Text(text):
            return text
        case Reference(target, text):
            return f"[{text}](#{target})"
        case LineBreak():
            return LINE_BREAK
        case _:
            assert_never(inline)
