"""Which colours and fonts does Word offer to who edits the document? Those of the theme."""

from __future__ import annotations

from planbuilder.render.docx.units import colour
from planbuilder.render.docx.xml import DECLARATION, escaped
from planbuilder.render.theme import Theme

_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_FORMATS = (
    f'<a:fmtScheme name="planbuilder"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)
"""Plain fills and lines; the schema asks for three of each."""


def palette_xml(theme: Theme) -> str:
    """Write the part of the package that Word calls its theme."""
    name = escaped(theme.name)
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_NAMESPACE}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{_colours(theme)}</a:clrScheme>{_fonts(theme)}{_FORMATS}'
        "</a:themeElements></a:theme>"
    )


def _colours(theme: Theme) -> str:
    said = theme.colours
    slots = (
        ("dk1", said.ink),
        ("lt1", "#ffffff"),
        ("dk2", said.blue),
        ("lt2", said.tint),
        ("accent1", said.blue),
        ("accent2", said.accent),
        ("accent3", said.grey),
        ("accent4", said.hairline),
        ("accent5", said.tint),
        ("accent6", said.accent_tint),
        ("hlink", said.blue),
        ("folHlink", said.grey),
    )
    return "".join(f'<a:{slot}><a:srgbClr val="{colour(ink)}"/></a:{slot}>' for slot, ink in slots)


def _fonts(theme: Theme) -> str:
    family = escaped(theme.fonts.text[0])
    face = f'<a:latin typeface="{family}"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'<a:fontScheme name="{escaped(theme.name)}"><a:majorFont>{face}</a:majorFont>'
        f"<a:minorFont>{face}</a:minorFont></a:fontScheme>"
    )
