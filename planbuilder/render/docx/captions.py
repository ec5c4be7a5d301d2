"""How is a caption written? Its number is made of fields, so that Word counts on when a caption is inserted."""

from __future__ import annotations

import re

from planbuilder.document.blocks import Caption
from planbuilder.document.wording import APPENDIX_MARK
from planbuilder.render.docx.fields import field
from planbuilder.render.docx.headings import SEQUENCES, named
from planbuilder.render.docx.inlines import PLAIN, runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.names import bookmark_name
from planbuilder.render.docx.paragraphs import paragraph, run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.xml import properties, value

_LABEL = re.compile(rf"(?P<word>\w+) (?:(?P<mark>{APPENDIX_MARK}?)(?P<chapter>\d+)\.)?(?P<number>\d+)")
_LABEL_PROPERTIES = properties("rPr", value("rStyle", "CaptionLabel"))


def caption_xml(caption: Caption, style: str, place: Place, ledger: Ledger, *pieces: str) -> str:
    """Write a caption; references to it show the bookmark around its label.

    One that goes on with the table before it repeats that one's number.
    """
    label = named(_label(caption, place, ledger), caption.anchor, ledger)
    words = runs(caption.children, ledger, within=caption.anchor)
    return paragraph(label + (run(" ") if label and words else "") + words, style, *pieces)


def _label(caption: Caption, place: Place, ledger: Ledger) -> str:
    found = _LABEL.match(caption.label)
    if found is None:
        return run(caption.label, _LABEL_PROPERTIES)
    first = ledger.last_captions.get(found["word"])
    if caption.continued and first:
        again = field(f"REF {first} \\h {PLAIN}", found[0], _LABEL_PROPERTIES)
        return again + run(caption.label.removeprefix(found[0]), _LABEL_PROPERTIES)
    ledger.last_captions[found["word"]] = bookmark_name(caption.anchor)
    return _counted(found, place, ledger)


def _counted(found: re.Match[str], place: Place, ledger: Ledger) -> str:
    word, chapter = found["word"], found["chapter"]
    scope = f"{found['mark']}{chapter}" if chapter else ""
    count = field(_counter(word, scope, found["number"], ledger), found["number"], _LABEL_PROPERTIES)
    if not chapter:
        return run(f"{word} ", _LABEL_PROPERTIES) + count
    opening = run(f"{word} {found['mark']}", _LABEL_PROPERTIES)
    return opening + _chapter(chapter, place) + run(".", _LABEL_PROPERTIES) + count


def _counter(word: str, scope: str, number: str, ledger: Ledger) -> str:
    r"""Count from 1 in each chapter: `\s 1` says so to Word, and the first `\r` to LibreOffice, which ignores it."""
    restart = f" \\r {number}" if ledger.is_first(f"{word} {scope}") else ""
    return f"SEQ {word} \\* ARABIC" + (f"{restart} \\s 1" if scope else restart)


def _chapter(chapter: str, place: Place) -> str:
    """Ask the count that its heading made for the number of the chapter."""
    sequence = SEQUENCES.get(place.kind)
    if sequence is None:
        return run(chapter, _LABEL_PROPERTIES)
    return field(f"SEQ {sequence} \\c \\* ARABIC", chapter, _LABEL_PROPERTIES)
