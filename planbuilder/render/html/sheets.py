"""How are the sheets of a part ruled? Their size, margins, running head, foot and page numbers as @page rules."""

from __future__ import annotations

from planbuilder.document.blocks import Meta
from planbuilder.render.html.styles import css_string
from planbuilder.render.html.watermark import watermark_css
from planbuilder.render.page_numbers import Numerals, PageNumbers
from planbuilder.render.paper import Sheet, turned, upright
from planbuilder.render.running import Running
from planbuilder.render.theme import Theme

_HEAD_LEFT, _FOOT_LEFT = 76, 86
"""Hundredths of the width; the rest is right of them, so that the hairline runs through."""
_BARE = "content: none; border: none;"


def sheets_css(theme: Theme, meta: Meta, said: Running, numbers: PageNumbers) -> str:
    """Write the rules of a part's sheets, upright and turned."""
    boxes = _margin_boxes(theme, said, numbers)
    sheets = (("", upright(meta.paper, theme)), (" turned", turned(meta.paper, theme)))
    rules = (
        _sheet(name, sheet, boxes, watermark_css(said.watermark, sheet, theme)) for name, sheet in sheets
    )
    return _first_page(theme, said, numbers) + "".join(rules)


def _first_page(theme: Theme, said: Running, numbers: PageNumbers) -> str:
    """Start the count of pages; a letter's first page has its letterhead for a head."""
    count = f"counter-reset: page {numbers.first}; counter-increment: none;"
    return f"@page :first {{ {count}{_letterhead(theme) if said.begins_bare else ''} }}\n"


def _letterhead(theme: Theme) -> str:
    """Let a letterhead stand higher, in place of the running head."""
    return f" margin-top: {theme.margins.letterhead:g}mm; @top-left {{ {_BARE} }} @top-right {{ {_BARE} }}"


def _sheet(name: str, sheet: Sheet, boxes: str, ground: str) -> str:
    size = f"size: {sheet.width:g}mm {sheet.height:g}mm;"
    margins = f"margin: {sheet.top:g}mm {sheet.right:g}mm {sheet.bottom:g}mm {sheet.left:g}mm;"
    return f"@page{name} {{ {size} {margins}{ground}\n{boxes}}}\n"


def _margin_boxes(theme: Theme, said: Running, numbers: PageNumbers) -> str:
    if numbers.numerals is Numerals.NONE:
        return ""
    page = f"{css_string(numbers.prefix)} counter(page, {numbers.numerals})"
    head, foot = _rule("bottom", theme), _rule("top", theme)
    left, right = _content(said.head_left), _content((said.head_right or "\u00a0",))
    stage = f"text-align: right; font-weight: bold; color: {theme.colours.blue};"
    return "".join(
        (
            _box("top-left", left, f"width: {_HEAD_LEFT}%; {head}", theme),
            _box("top-right", right, f"width: {100 - _HEAD_LEFT}%; {head} {stage}", theme),
            _box("bottom-left", _content(said.foot_left), f"width: {_FOOT_LEFT}%; {foot}", theme),
            _box("bottom-right", page, f"width: {100 - _FOOT_LEFT}%; {foot} text-align: right;", theme),
        )
    )


def _content(lines: tuple[str, ...]) -> str:
    return css_string("\n".join(lines))


def _rule(side: str, theme: Theme) -> str:
    """Write the hairline between running matter and text, and how far it stands from the text."""
    away = "top" if side == "bottom" else "bottom"
    gap = f"padding-{side}: 3pt; margin-{side}: {theme.margins.running:g}mm; vertical-align: {side};"
    return f"border-{side}: {theme.rules.hair:g}pt solid {theme.colours.hairline}; {gap} margin-{away}: 0;"


def _box(place: str, content: str, style: str, theme: Theme) -> str:
    families = ", ".join(map(css_string, theme.fonts.text))
    type_ = f"font: {theme.sizes.running:g}pt/{theme.leading.running:g} {families}, sans-serif; color: {theme.colours.grey};"
    return f"  @{place} {{ content: {content}; white-space: pre-line; overflow-wrap: break-word; {type_} {style} }}\n"
