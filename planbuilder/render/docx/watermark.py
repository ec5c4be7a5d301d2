"""How is a word written across the pages of Word? As its own command does it: a drawn word in each head (VML, WordArt)."""

from __future__ import annotations

from planbuilder.render.docx.xml import escaped
from planbuilder.render.theme import POINTS_PER_MM, Theme
from planbuilder.render.watermark import OPACITY, SIZE_MM, TURN

_NAMESPACES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_SHAPE = "_x0000_t136"
"""The shape that Word gives to plain WordArt; without its definition in the same part the word is not drawn."""
_SHAPE_TYPE = (
    f'<v:shapetype id="{_SHAPE}" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="none"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
)
_LETTER_WIDTH, _LETTER_HEIGHT = 0.7, 0.72
"""Of a bold capital, as shares of its size; Word stretches the letters to fill the shape."""
_FULL_TURN = 360


def watermark_run(word: str, theme: Theme) -> str:
    """Write the run that draws a word behind the text, in the middle of the page; nothing where there is no word."""
    if not word:
        return ""
    size = SIZE_MM * POINTS_PER_MM
    width, height = size * _LETTER_WIDTH * len(word), size * _LETTER_HEIGHT
    place = (
        "position:absolute;margin-left:0;margin-top:0;z-index:-251658752;"
        f"width:{width:.0f}pt;height:{height:.0f}pt;rotation:{TURN % _FULL_TURN};"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    letters = f"font-family:{theme.fonts.text[0]};font-size:1pt;font-weight:bold"
    return (
        f'<w:r><w:rPr><w:noProof/></w:rPr><w:pict {_NAMESPACES}>{_SHAPE_TYPE}<v:shape type="#{_SHAPE}" '
        f'alt="{escaped(word)}" style="{place}" o:allowincell="f" fillcolor="{theme.colours.hairline}" stroked="f">'
        f'<v:fill opacity="{OPACITY}"/><v:textpath style="{escaped(letters)}" string="{escaped(word)}"/>'
        "</v:shape></w:pict></w:r>"
    )
