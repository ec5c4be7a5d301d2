"""Which sheets does a stretch of pages use, what do they say at head and foot, and how are they numbered?"""

from __future__ import annotations

from dataclasses import dataclass

from planbuilder.document.blocks import Meta, Part
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.place import sheet_of
from planbuilder.render.docx.running import (
    bare_xml,
    empty_footer_xml,
    empty_header_xml,
    fitted,
    foot_distance_mm,
    footer_xml,
    head_distance_mm,
    header_xml,
)
from planbuilder.render.docx.units import twips_from_mm
from planbuilder.render.docx.xml import attributes, flag, properties, value
from planbuilder.render.page_numbers import Numerals, PageNumbers
from planbuilder.render.running import Running, running
from planbuilder.render.theme import Theme

_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_FOOTER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
_FORMATS = {Numerals.ROMAN: "lowerRoman", Numerals.ARABIC: "decimal"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pages of a part that are all upright or all turned."""

    part: Part
    numbers: PageNumbers
    is_turned: bool
    is_first: bool
    """Whether the part begins with it; only there may page numbers start anew."""


def section_xml(stretch: Stretch, meta: Meta, theme: Theme, ledger: Ledger) -> str:
    """Write the properties of a section; each names its own head and foot, for an omitted one is inherited."""
    sheet = sheet_of(meta.paper, theme, is_turned=stretch.is_turned)
    width = twips_from_mm(sheet.text_width)
    said = fitted(running(meta, stretch.part), width, theme)
    size = {"orient": "landscape"} if stretch.is_turned else {}
    return properties(
        "sectPr",
        _references(stretch, said, width, theme, ledger),
        value("type", "nextPage"),
        attributes("pgSz", w=twips_from_mm(sheet.width), h=twips_from_mm(sheet.height), **size),
        attributes(
            "pgMar",
            top=twips_from_mm(theme.margins.letterhead if _begins_bare(stretch, said) else sheet.top),
            right=twips_from_mm(sheet.right),
            bottom=twips_from_mm(sheet.bottom),
            left=twips_from_mm(sheet.left),
            header=twips_from_mm(head_distance_mm(said, sheet, theme)),
            footer=twips_from_mm(foot_distance_mm(said, sheet, theme)),
            gutter=0,
        ),
        _numbers(stretch),
        flag("titlePg", on=_begins_bare(stretch, said)),
    )


def _references(stretch: Stretch, said: Running, width: int, theme: Theme, ledger: Ledger) -> str:
    has_none = stretch.numbers.numerals is Numerals.NONE
    head = empty_header_xml(said, theme) if has_none else header_xml(said, width, theme)
    foot = empty_footer_xml() if has_none else footer_xml(said, stretch.numbers.prefix, width, theme)
    header = ledger.attach("header", "xml", _HEADER_TYPE, head.encode())
    footer = ledger.attach("footer", "xml", _FOOTER_TYPE, foot.encode())
    own = _pair("default", header, footer)
    if not _begins_bare(stretch, said):
        return own
    bare = ledger.attach("header", "xml", _HEADER_TYPE, bare_xml(said, theme).encode())
    return own + _pair("first", bare, footer)


def _begins_bare(stretch: Stretch, said: Running) -> bool:
    """Say whether a letterhead stands in the place of the first page's head."""
    return stretch.is_first and said.begins_bare


def _pair(pages: str, header: str, footer: str) -> str:
    return (
        f'<w:headerReference w:type="{pages}" r:id="{header}"/>'
        f'<w:footerReference w:type="{pages}" r:id="{footer}"/>'
    )


def _numbers(stretch: Stretch) -> str:
    form = _FORMATS.get(stretch.numbers.numerals)
    if form is None:
        return ""
    start = 1 if stretch.is_first and stretch.numbers.restarts else None
    return attributes("pgNumType", fmt=form, start=start)
