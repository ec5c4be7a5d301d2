"""How is a paragraph written, and a run of text in it?"""

from __future__ import annotations

from planbuilder.document.blocks import Align
from planbuilder.render.docx.units import line, twips
from planbuilder.render.docx.xml import attributes, escaped, flag, properties, value

NO_INDENT = '<w:ind w:left="0" w:firstLine="0"/>'
ALIGNMENTS = {Align.LEFT: "left", Align.RIGHT: "right", Align.CENTRE: "center"}


def paragraph(content: str, style: str, *pieces: str) -> str:
    """Write a paragraph of a style, with pieces of properties that differ from the style's."""
    return f"<w:p>{properties('pPr', value('pStyle', style), *pieces)}{content}</w:p>"


def with_section(paragraph_xml: str, section: str) -> str:
    """Let a section end with a paragraph that `paragraph` wrote."""
    opening, mark, rest = paragraph_xml.partition("</w:pPr>")
    return f"{opening}{section}{mark}{rest}"


def run(text: str, run_properties: str = "") -> str:
    """Write a run of text; `run_properties` is a whole `w:rPr` or empty."""
    return f'<w:r>{run_properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>' if text else ""


def tab(run_properties: str = "") -> str:
    """Write a tab; its leader looks like its run."""
    return f"<w:r>{run_properties}<w:tab/></w:r>"


def line_break() -> str:
    """Write a new line within the paragraph."""
    return "<w:r><w:br/></w:r>"


def spacing(before: float | None = None, after: float | None = None, leading: float | None = None) -> str:
    """Write distances in points, and the leading as a multiple of the size of type."""
    return attributes(
        "spacing",
        before=None if before is None else twips(before),
        after=None if after is None else twips(after),
        line=None if leading is None else line(leading),
        lineRule=None if leading is None else "auto",
    )


def exact_spacing(height: float, before: float = 0, after: float = 0) -> str:
    """Write a line of exactly so many points, whatever stands in it."""
    return attributes(
        "spacing", before=twips(before), after=twips(after), line=twips(height), lineRule="exact"
    )


def indent(left: int = 0, *, right: int = 0, hanging: int = 0, first: int = 0) -> str:
    """Write indents in twips."""
    return attributes(
        "ind",
        left=left,
        right=right or None,
        hanging=hanging or None,
        firstLine=first or None,
    )


def tabs(*stops: tuple[str, int] | tuple[str, int, str]) -> str:
    """Write tab stops: kind, place in twips and, where there is one, the leader."""
    written = (
        attributes("tab", val=kind, leader=leader[0] if leader else None, pos=place)
        for kind, place, *leader in stops
    )
    return f"<w:tabs>{''.join(written)}</w:tabs>"


def keep_next() -> str:
    """Let the next paragraph stand on the same page."""
    return flag("keepNext")
