"""How are the contents and the lists of tables and figures written? Live fields with all lines filled in."""

from __future__ import annotations

from planbuilder.document.blocks import Contents, ContentsOf, Entry
from planbuilder.document.wording import CONTENTS_TITLES, FIGURE, TABLE
from planbuilder.render.docx.fields import field, field_end, field_opening
from planbuilder.render.docx.headings import FRONT_STYLE, named
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.names import contents_name
from planbuilder.render.docx.paragraphs import indent, line_break, paragraph, run, spacing, tab, tabs
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.styling import ink
from planbuilder.render.docx.units import twips_from_mm
from planbuilder.render.docx.wrapping import wrapped
from planbuilder.render.docx.xml import properties, value
from planbuilder.render.theme import POINTS_PER_MM

_PAGE_MM = 14.0
"""Room for the page number at the right."""
_INSTRUCTIONS = {
    ContentsOf.HEADINGS: 'TOC \\o "1-3" \\h \\z \\u',
    ContentsOf.TABLES: f'TOC \\h \\z \\c "{TABLE}"',
    ContentsOf.FIGURES: f'TOC \\h \\z \\c "{FIGURE}"',
}


def contents_xml(contents: Contents, place: Place, ledger: Ledger) -> list[str]:
    """Write the title and the list; the field begins in the first line and ends in a paragraph of its own.

    One more follows: LibreOffice forgets the page number in the foot of a section that ends with the field.
    """
    title = paragraph(named(run(_title(contents.of)), contents.anchor, ledger), FRONT_STYLE)
    opening = field_opening(_INSTRUCTIONS[contents.of])
    last = len(contents.entries) - 1
    lines = [
        _line(
            contents.of,
            entry,
            place,
            opening if position == 0 else "",
            spacing(after=0) if position == last else "",
        )
        for position, entry in enumerate(contents.entries)
    ]
    return [title, *lines, paragraph(field_end(), "Tiny"), paragraph("", "Tiny")] if lines else [title]


def _title(of: ContentsOf) -> str:
    """Its style shows it in capitals; references to it and lists read what stands here."""
    return CONTENTS_TITLES[of].title()


def _style(of: ContentsOf, entry: Entry) -> str:
    return f"TOC{entry.level}" if of is ContentsOf.HEADINGS else "TableofFigures"


def _line(of: ContentsOf, entry: Entry, place: Place, opening: str, after: str) -> str:
    name = contents_name(entry.anchor)
    page = field(f"PAGEREF {name} \\h", place.pages.get(entry.anchor, ""))
    label = run(entry.label) + tab() if entry.label else ""
    words = label + _words(of, entry, place) + tab(_leader(place)) + page
    link = f'<w:hyperlink w:anchor="{name}" w:history="1">{words}</w:hyperlink>'
    return paragraph(opening + link, _style(of, entry), *_stops(of, entry, place), after)


def _leader(place: Place) -> str:
    """Set dots light and grey, also in a bold line."""
    return properties("rPr", value("b", 0), value("bCs", 0), ink(place.theme.colours.grey))


def _words(of: ContentsOf, entry: Entry, place: Place) -> str:
    """Keep the words clear of the page numbers by breaking them.

    A right indent would do it in Word, but LibreOffice leaves out a page number that stands in one.
    """
    is_bold = of is ContentsOf.HEADINGS and entry.level == 1
    room = place.measure - (_PAGE_MM + (place.theme.contents.label if entry.label else 0)) * POINTS_PER_MM
    lines = wrapped(entry.text, place.theme.sizes.body, room, bold=is_bold)
    return f"{run(' ')}{line_break()}".join(map(run, lines))


def _stops(of: ContentsOf, entry: Entry, place: Place) -> tuple[str, ...]:
    """Set the stop of a label here: in the style of the first level, titles without one would run into it."""
    if of is not ContentsOf.HEADINGS or entry.level > 1 or not entry.label:
        return ()
    label = twips_from_mm(place.theme.contents.label)
    return tabs(("left", label), ("right", place.width, "dot")), indent(label, hanging=label)
