"""How do the inlines of a line become runs?"""

from __future__ import annotations

import re
from functools import cache
from typing import assert_never
from urllib.parse import quote

from planbuilder.document.glue import glued
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
    plain,
)
from planbuilder.render.docx.anchors import bookmarked
from planbuilder.render.docx.comments import commented
from planbuilder.render.docx.fields import field
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.names import bookmark_name
from planbuilder.render.docx.paragraphs import line_break, run
from planbuilder.render.docx.xml import flag, properties, value
from planbuilder.render.title_lines import title_lines

_ADDRESS_SIGNS = ":/?#[]@!$&'()*+,;=%~"
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_BETWEEN = f"[{_LETTERS}\\s\u060c.,]"
_BRACKETED = f"\\({_BETWEEN}*\\)"
_LEFTWARD = re.compile(f"([{_LETTERS}](?:(?:{_BETWEEN}|{_BRACKETED})*(?:[{_LETTERS}]|{_BRACKETED}))?)")
"""Words of Hebrew, Arabic and their kin, with the blanks, marks and pairs of brackets between them."""
PLAIN = "\\* CHARFORMAT"
"""Lets a field show its result in its own type: a reference to a caption is not as bold as its label."""


def runs(
    inlines: Inlines, ledger: Ledger, *, strong: bool = False, emphasis: bool = False, within: str = ""
) -> str:
    """Write the runs of a line; numbers in what has a name of its own, `within`, get bookmarks."""
    if len(inlines) == 1 and not (strong or emphasis) and isinstance(inlines[0], Datum | Text):
        return _datum(inlines[0], "", ledger, within)  # nearly every cell of a long table
    return "".join(_inline(inline, ledger, strong, emphasis, within) for inline in inlines)


def words(text: str, run_properties: str = "") -> str:
    """Write text whose line feeds, if it has any, are new lines, and whose dates and amounts stay whole."""
    if "\n" not in text:
        return _directed(glued(text), run_properties)
    return line_break().join(_directed(glued(line), run_properties) for line in text.split("\n"))


def _directed(line: str, run_properties: str) -> str:
    """Give words that run from right to left runs of their own: in others Word sets their marks at the wrong end."""
    if _LEFTWARD.search(line) is None:
        return run(line, run_properties)
    inside = run_properties.removeprefix("<w:rPr>").removesuffix("</w:rPr>")
    turned = f"<w:rPr>{inside}<w:rtl/></w:rPr>"
    pieces = _LEFTWARD.split(line)
    return "".join(
        run(piece, turned if odd % 2 else run_properties) for odd, piece in enumerate(pieces) if piece
    )


def title_runs(title: str, size: float, measure: float, look: str = "") -> str:
    """Write a title in bold capitals, broken into lines of like width in a measure of so many points."""
    return line_break().join(run(line, look) for line in title_lines(title, size, measure))


def _inline(inline: Inline, ledger: Ledger, strong: bool, emphasis: bool, within: str) -> str:  # noqa: PLR0911  # one case a kind
    match inline:
        case Text() | Datum():
            return _datum(inline, _properties(strong, emphasis), ledger, within)
        case Gap(what, refs):
            shown = run(plain((inline,)), _properties(strong, emphasis, "OpenItem"))
            return commented(shown, what, refs, ledger)
        case Strong(children):
            return runs(children, ledger, strong=True, emphasis=emphasis, within=within)
        case Emphasis(children):
            return runs(children, ledger, strong=strong, emphasis=True, within=within)
        case Reference():
            return _reference(inline, ledger, _properties(strong, emphasis))
        case Link():
            return _link(inline, ledger, _properties(strong, emphasis, "Hyperlink"))
        case LineBreak():
            return line_break()
        case _:
            assert_never(inline)


def _datum(inline: Datum | Text, run_properties: str, ledger: Ledger, within: str) -> str:
    written = words(inline.text, run_properties)
    if not within or isinstance(inline, Text):
        return written
    return bookmarked(written, ledger, ledger.marks.number(within, inline))


@cache
def _properties(strong: bool, emphasis: bool, style: str = "") -> str:
    return properties("rPr", value("rStyle", style), flag("b", on=strong), flag("i", on=emphasis))


def _reference(reference: Reference, ledger: Ledger, run_properties: str) -> str:
    r"""Write a live reference, a link by its `\h`; one that leads nowhere is but words.

    A chapter is named "Bab III" where its heading counts "BAB III", which no switch of a field turns into
    the other in all readers: it is a link with fixed words.
    """
    label = ledger.targets.get(reference.target)
    if label is None:
        return words(reference.text, run_properties)
    name = bookmark_name(reference.target)
    if not label:
        return field(f"REF {name} \\h {PLAIN}", glued(reference.text), run_properties)
    if label.rstrip(".") == reference.text:
        return field(f"REF {name} \\n \\h", reference.text, run_properties)
    return (
        f'<w:hyperlink w:anchor="{name}" w:history="1">{words(reference.text, run_properties)}</w:hyperlink>'
    )


def _link(link: Link, ledger: Ledger, run_properties: str) -> str:
    """Write a link; Word takes a file with an address that is none for a broken one."""
    url = quote(link.url, safe=_ADDRESS_SIGNS)
    return f'<w:hyperlink r:id="{ledger.link(url)}" w:history="1">{run(plain(link.children), run_properties)}</w:hyperlink>'
