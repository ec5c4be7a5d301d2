"""How is a word written across a sheet, behind its text? As a picture that the page has for its ground."""

from __future__ import annotations

from urllib.parse import quote

from planbuilder.render.html.markup import escape
from planbuilder.render.paper import Sheet
from planbuilder.render.theme import Theme
from planbuilder.render.watermark import OPACITY, SIZE_MM, TURN


def watermark_css(word: str, sheet: Sheet, theme: Theme) -> str:
    """Write the ground of a sheet; nothing where there is no word."""
    if not word:
        return ""
    across, down = sheet.width / 2, sheet.height / 2
    families = ", ".join((*theme.fonts.text, "sans-serif"))
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{sheet.width:g}mm" height="{sheet.height:g}mm" '
        f'viewBox="0 0 {sheet.width:g} {sheet.height:g}"><text x="{across:g}" y="{down:g}" text-anchor="middle" '
        f'font-family="{escape(families)}" font-weight="bold" font-size="{SIZE_MM}" fill="{theme.colours.hairline}" '
        f'fill-opacity="{OPACITY}" transform="rotate({TURN} {across:g} {down:g})">{escape(word)}</text></svg>'
    )
    return f' background: url("data:image/svg+xml,{quote(drawing)}") center / 100% no-repeat;'
