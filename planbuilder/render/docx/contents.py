"""How are the contents and the lists of tables and figures written? Live fields with all lines filled in."""

from __future__ import annotations

from planbuilder.document.blocks import Contents, ContentsOf, Entry
from planbuilder.document.wording import CONTENTS_TITLES, FIGURE, TABLE
from planbuilder.render.docx.fields import field, field_end, field_opening
from planbuilder.render.docx.headings import FRONT_STYLE, named
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.names import contents_name
from planbuilder.render.docx.paragraphs import paragraph, run, tab
from planbuilder.render.docx.place import Place

_INSTRUCTIONS = {
    ContentsOf.HEADINGS: 'TOC \\o "1-3" \\h \\z \\u',
    ContentsOf.TABLES: f'TOC \\h \\z \\c "{TABLE}"',
    ContentsOf.FIGURES: f'TOC \\h \\z \\c "{FIGURE}"',
}


def contents_xml(contents: Contents, place: Place, ledger: Ledger) -> list[str]:
    """Write the title and the list; the field begins in the first line and ends in a paragraph of its own.

    One more follows: LibreOffice forgets the page number in the foot of a section that ends with the field.
    """
    title = paragraph(named(run(CONTENTS_TITLES[contents.of]), contents.anchor, ledger), FRONT_STYLE)
    lines = [_line(contents.of, entry, place) for entry in contents.entries]
    if not lines:
        return [title]
    opening = field_opening(_INSTRUCTIONS[contents.of])
    styles = [_style(contents.of, entry) for entry in contents.entries]
    written = [paragraph(line, style) for line, style in zip(lines, styles, strict=True)]
    first = paragraph(opening + lines[0], styles[0])
    return [title, first, *written[1:], paragraph(field_end(), "Tiny"), paragraph("", "Tiny")]


def _style(of: ContentsOf, entry: Entry) -> str:
    return f"TOC{entry.level}" if of is ContentsOf.HEADINGS else "TableofFigures"


def _line(of: ContentsOf, entry: Entry, place: Place) -> str:
    page = field(f"PAGEREF {contents_name(entry.anchor)} \\h", place.pages.get(entry.anchor, ""))
    words = _label(of, entry) + run(entry.text)
    return f'<w:hyperlink w:anchor="{contents_name(entry.anchor)}" w:history="1">{words}{tab()}{page}</w:hyperlink>'


def _label(of: ContentsOf, entry: Entry) -> str:
    """Sections stand after a tab, as Word sets them when it makes the list anew; all else after a space."""
    if not entry.label:
        return ""
    is_section = of is ContentsOf.HEADINGS and entry.level > 1
    return run(entry.label) + tab() if is_section else run(f"{entry.label} ")
