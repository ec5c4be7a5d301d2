"""Which styles does a document carry? All of them are written from the theme."""

from __future__ import annotations

from planbuilder.render.docx.paragraphs import spacing
from planbuilder.render.docx.style_forms import form_styles
from planbuilder.render.docx.style_tables import table_styles
from planbuilder.render.docx.style_text import text_styles
from planbuilder.render.docx.styling import Style, fonts, size, style_xml
from planbuilder.render.docx.xml import DECLARATION, NAMESPACES, attributes, escaped, flag, properties
from planbuilder.render.theme import Theme

_LATENT = attributes(
    "latentStyles",
    defLockedState=0,
    defUIPriority=99,
    defSemiHidden=0,
    defUnhideWhenUsed=0,
    defQFormat=0,
    count=376,
)
"""Word's own styles that the document does not use stay out of the gallery."""


def styles_xml(theme: Theme, language: str, text_width: int) -> str:
    """Write the styles part; `text_width` is the twips of a line on upright pages."""
    written = (style_xml(style, priority) for priority, style in enumerate(styles(theme, text_width)))
    return f"{DECLARATION}<w:styles {NAMESPACES}>{_defaults(theme, language)}{_LATENT}{''.join(written)}</w:styles>"


def styles(theme: Theme, text_width: int) -> tuple[Style, ...]:
    """List every style that the body may name."""
    return (*text_styles(theme), *table_styles(theme, text_width), *form_styles(theme))


def _defaults(theme: Theme, language: str) -> str:
    run = properties(
        "rPr",
        fonts(theme),
        *size(theme.sizes.body),
        attributes("lang", val=language, eastAsia=language, bidi="ar-SA"),
    )
    paragraph = properties("pPr", flag("widowControl"), spacing(0, 0, theme.leading.body))
    return (
        f"<w:docDefaults><w:rPrDefault>{run}</w:rPrDefault>"
        f"<w:pPrDefault>{paragraph}</w:pPrDefault></w:docDefaults>"
    )


def font_table_xml(theme: Theme) -> str:
    """Write the table of fonts: each family names the next one of wish to stand in for it."""
    families = theme.fonts.text
    fonts_xml = "".join(
        _font(family, families[place + 1 : place + 2]) for place, family in enumerate(families)
    )
    return f"{DECLARATION}<w:fonts {NAMESPACES}>{fonts_xml}</w:fonts>"


def _font(family: str, others: tuple[str, ...]) -> str:
    stand_in = "".join(attributes("altName", val=escaped(other)) for other in others)
    return (
        f'<w:font w:name="{escaped(family)}">{stand_in}{attributes("family", val="swiss")}'
        f"{attributes('pitch', val='variable')}</w:font>"
    )
