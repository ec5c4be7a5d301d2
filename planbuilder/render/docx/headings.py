"""How is a heading written? Real heading styles whose numbers Word counts itself, on multilevel lists."""

from __future__ import annotations

from planbuilder.document.blocks import Heading, PartKind
from planbuilder.document.inlines import Datum, Inlines, Text, plain
from planbuilder.render.docx.anchors import bookmarked
from planbuilder.render.docx.fields import hidden_count
from planbuilder.render.docx.inlines import runs, title_runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.names import bookmark_name, contents_name
from planbuilder.render.docx.numbering import ANNEXES, CHAPTERS, SECTIONS, UNNUMBERED, number_properties
from planbuilder.render.docx.paragraphs import NO_INDENT, line_break, paragraph, spacing
from planbuilder.render.docx.place import Place

SEQUENCES = {PartKind.CHAPTER: "Bab", PartKind.APPENDIX: "Lampiran"}
"""What counts the headings that open parts, for the captions below them."""
FRONT_STYLE = "FrontHeading"
_OPENING_STYLES = {PartKind.CHAPTER: "Heading1", PartKind.APPENDIX: "AnnexHeading"}
_LISTS = {PartKind.CHAPTER: CHAPTERS, PartKind.APPENDIX: ANNEXES}
_DEEPEST = 4


def heading_xml(heading: Heading, place: Place, ledger: Ledger) -> str:
    """Write a heading with the bookmarks that references and contents lists point at."""
    if heading.level == 1:
        return _opening(heading, place, ledger)
    words = named(runs(heading.children, ledger), heading.anchor, ledger)
    level = min(heading.level, _DEEPEST)
    close = spacing(before=0) if place.at_top else ""
    return paragraph(words, f"Heading{level}", *_number(heading.label, level, place, ledger), close)


def named(words: str, anchor: str, ledger: Ledger) -> str:
    """Make words the target of references and of contents lists."""
    return bookmarked(words, ledger, bookmark_name(anchor), contents_name(anchor))


def begin_sections(ledger: Ledger) -> None:
    """Let the sections of a letter or form begin again at A."""
    ledger.section_list = ledger.new_list(SECTIONS, level=1)


def _opening(heading: Heading, place: Place, ledger: Ledger) -> str:
    """Set number and words on lines of their own; contents lists read the breaks between them as spaces."""
    words = named(_title(heading.children, place, ledger), heading.anchor, ledger)
    if place.kind is PartKind.BODY:
        begin_sections(ledger)
    style = _OPENING_STYLES.get(place.kind)
    if not heading.label or style is None:
        return paragraph(words, FRONT_STYLE)
    return paragraph(hidden_count(SEQUENCES[place.kind]) + line_break() + words, style)


def _title(children: Inlines, place: Place, ledger: Ledger) -> str:
    """Break a title by sense; one with more than bare words in it breaks as it comes."""
    if all(isinstance(inline, Text | Datum) for inline in children):
        return title_runs(plain(children), place.theme.sizes.chapter, place.measure)
    return runs(children, ledger)


def _number(label: str, level: int, place: Place, ledger: Ledger) -> tuple[str, ...]:
    """Count a section by the list of its kind of part; the one of chapters stands in the style already."""
    if not label:
        return number_properties(UNNUMBERED, 0), NO_INDENT
    number = _LISTS.get(place.kind, ledger.section_list)
    return () if number == CHAPTERS else (number_properties(number, level - 1),)
