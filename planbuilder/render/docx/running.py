"""How are running heads and feet written? A part of the package each, with its tab at the width of its pages."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from planbuilder.render.docx.borders import border
from planbuilder.render.docx.fields import page_number
from planbuilder.render.docx.paragraphs import paragraph, run, spacing, tab, tabs
from planbuilder.render.docx.styling import BOLD, ink
from planbuilder.render.docx.units import TWIPS_PER_POINT
from planbuilder.render.docx.watermark import watermark_run
from planbuilder.render.docx.wrapping import wrapped
from planbuilder.render.docx.xml import DECLARATION, NAMESPACES, properties
from planbuilder.render.paper import Sheet
from planbuilder.render.running import Running
from planbuilder.render.theme import POINTS_PER_MM, Theme

_HEAD_LEFT, _FOOT_LEFT = 0.76, 0.86
"""Share of the width for what stands left."""
_WORDS_TO_RULE = 3.0
"""Points between the words of a head or foot and its hairline."""


def fitted(said: Running, width: int, theme: Theme) -> Running:
    """Break long lines at the left before they reach stage and page number at the right."""
    size, measure = theme.sizes.running, width / TWIPS_PER_POINT
    head = (wrapped(line, size, measure * _HEAD_LEFT) for line in said.head_left)
    foot = (wrapped(line, size, measure * _FOOT_LEFT) for line in said.foot_left)
    return replace(said, head_left=tuple(chain(*head)), foot_left=tuple(chain(*foot)))


def header_xml(said: Running, width: int, theme: Theme) -> str:
    """Write a head: the document's and the chapter's title left, the stage right, a hairline under them.

    Where the first page has a letterhead instead, the text begins higher up, and the head keeps it off the others.
    """
    *upper, last = said.head_left or ("",)
    look = properties("rPr", *BOLD, ink(theme.colours.blue))
    stage = tab() + run(said.head_right, look) if said.head_right else ""
    lines = [paragraph(run(words), "Header") for words in upper]
    rule, away = _rule("bottom", theme), spacing(after=theme.margins.running * POINTS_PER_MM)
    words = watermark_run(said.watermark, theme) + run(last) + stage
    lines.append(paragraph(words, "Header", rule, tabs(("right", width)), away if said.begins_bare else ""))
    return _part("hdr", lines)


def footer_xml(said: Running, prefix: str, width: int, theme: Theme) -> str:
    """Write a foot: the office left, the page right; where there is invented data, a line that says so."""
    first, *lower = said.foot_left or ("",)
    page = tab() + run(prefix) + page_number()
    lines = [paragraph(run(first) + page, "Footer", _rule("top", theme), tabs(("right", width)))]
    lines += [paragraph(run(words), "Footer") for words in lower]
    return _part("ftr", lines)


def empty_header_xml(said: Running, theme: Theme) -> str:
    """Write a head without words: a section that names none would take over the one before it."""
    return _part("hdr", [paragraph(watermark_run(said.watermark, theme), "Header")])


def empty_footer_xml() -> str:
    """Write a foot without words."""
    return _part("ftr", [paragraph("", "Footer")])


def bare_xml(said: Running, theme: Theme) -> str:
    """Write the head of a page that opens with a letterhead: no words, and next to no height."""
    return _part("hdr", [paragraph(watermark_run(said.watermark, theme), "Tiny")])


def head_distance_mm(said: Running, sheet: Sheet, theme: Theme) -> float:
    """From the upper edge of the sheet to the head, so that its hairline stands over the text."""
    return _distance(sheet.top, len(said.head_left), theme)


def foot_distance_mm(said: Running, sheet: Sheet, theme: Theme) -> float:
    """From the lower edge of the sheet to the foot, so that its hairline stands under the text."""
    return _distance(sheet.bottom, len(said.foot_left), theme)


def _distance(margin: float, lines: int, theme: Theme) -> float:
    height = max(lines, 1) * theme.sizes.running * theme.leading.running + _WORDS_TO_RULE
    return max(margin - theme.margins.running - height / POINTS_PER_MM, 0)


def _rule(side: str, theme: Theme) -> str:
    rule = border(side, theme.rules.hair, theme.colours.hairline, space=round(_WORDS_TO_RULE))
    return f"<w:pBdr>{rule}</w:pBdr>"


def _part(tag: str, lines: list[str]) -> str:
    return f"{DECLARATION}<w:{tag} {NAMESPACES}>{''.join(lines)}</w:{tag}>"
