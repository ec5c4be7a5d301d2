"""What is a style of Word, and which pieces of look is it made of?"""

from __future__ import annotations

from dataclasses import dataclass

from planbuilder.render.docx.units import colour, half_points
from planbuilder.render.docx.xml import attributes, escaped, flag, properties, value
from planbuilder.render.theme import Theme

BOLD = (flag("b"), flag("bCs"))


@dataclass(frozen=True, slots=True)
class Style:
    """A style; its name is what Word shows, its identity what paragraphs say."""

    identity: str
    name: str
    paragraph: tuple[str, ...] = ()
    run: tuple[str, ...] = ()
    based_on: str = "Normal"
    next: str = ""
    kind: str = "paragraph"
    table: str = ""
    """Properties of a table's style."""
    is_default: bool = False
    is_word_s: bool = False
    """Whether Word knows the name itself and translates it."""


def style_xml(style: Style, priority: int) -> str:
    """Write a style; all of them are offered in Word's gallery, in the order of their priority."""
    marks = (' w:default="1"' if style.is_default else "") + ("" if style.is_word_s else ' w:customStyle="1"')
    return (
        f'<w:style w:type="{style.kind}"{marks} w:styleId="{style.identity}">'
        f"{value('name', escaped(style.name))}{value('basedOn', style.based_on)}{value('next', style.next)}"
        f"{value('uiPriority', priority)}<w:qFormat/>"
        f"{properties('pPr', *style.paragraph)}{properties('rPr', *style.run)}{style.table}</w:style>"
    )


def fonts(theme: Theme) -> str:
    """Name the first family of wish; the table of fonts names those that may stand in for it."""
    family = escaped(theme.fonts.text[0])
    return attributes("rFonts", ascii=family, hAnsi=family, eastAsia=family, cs=family)


def size(points: float) -> tuple[str, str]:
    """Write the size of type."""
    said = half_points(points)
    return value("sz", said), value("szCs", said)


def ink(theme_colour: str) -> str:
    """Write the colour of type."""
    return value("color", colour(theme_colour))


def tint(theme_colour: str) -> str:
    """Write a tint behind type, paragraph or cell."""
    return attributes("shd", val="clear", color="auto", fill=colour(theme_colour))
