"""How are fills, lines and words of a chart written? DrawingML with everything said, since no theme is asked."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from planbuilder.render.docx.units import colour
from planbuilder.render.docx.xml import escaped
from planbuilder.render.theme import Theme

_EMU_PER_POINT = 12700
_THOUSAND, _MILLION = 1000, 1_000_000
NO_LINE = "<a:ln><a:noFill/></a:ln>"
NOTHING = f"<c:spPr><a:noFill/>{NO_LINE}</c:spPr>"


def solid(ink: str) -> str:
    """Write a fill of one colour."""
    return f'<a:solidFill><a:srgbClr val="{colour(ink)}"/></a:solidFill>'


def stroke(ink: str, points: float) -> str:
    """Write a line."""
    return f'<a:ln w="{round(points * _EMU_PER_POINT)}">{solid(ink)}</a:ln>'


def shape(inside: str) -> str:
    """Write the properties of a shape."""
    return f"<c:spPr>{inside}</c:spPr>"


def type_of(name: str, theme: Theme, ink: str = "") -> str:
    """Write how words look: size, colour, family; `name` says where, as `a:defRPr` or `a:rPr`."""
    family = escaped(theme.fonts.text[0])
    size = round(theme.sizes.chart * 100)
    face = f'<a:latin typeface="{family}"/><a:cs typeface="{family}"/>'
    language = ' lang="id-ID"' if name == "a:rPr" else ""
    return f'<{name}{language} sz="{size}" b="0">{solid(ink or theme.colours.ink)}{face}</{name}>'


def words_look(theme: Theme, ink: str = "") -> str:
    """Write how all words of an axis, key or label look."""
    return (
        '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>'
        f'{type_of("a:defRPr", theme, ink)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
    )


def format_of(numbers: Sequence[Decimal], digits: int) -> str:
    """Say how numbers are written.

    The point between thousands is a sign of its own where it can be, for else each reader's system chooses it.
    """
    low, high = min(numbers, default=Decimal(0)), max(numbers, default=Decimal(0))
    if digits or low < 0 or high >= _MILLION * 1000:
        return "#,##0" + (f".{'0' * digits}" if digits else "")
    return "0" if high < _THOUSAND else f"[>={_MILLION}]0\\.000\\.000;[>={_THOUSAND}]0\\.000;0"


def rich(text: str, theme: Theme, ink: str = "") -> str:
    """Write words of their own."""
    return (
        '<c:tx><c:rich><a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/><a:p><a:pPr>'
        f"{type_of('a:defRPr', theme, ink)}</a:pPr><a:r>{type_of('a:rPr', theme, ink)}"
        f"<a:t>{escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>"
    )


def layout(
    x: float, y: float, width: float | None = None, height: float | None = None, *, inner: bool = False
) -> str:
    """Place something, in parts of the whole."""
    target = '<c:layoutTarget val="inner"/>' if inner else ""
    size = "" if width is None or height is None else f'<c:w val="{width:.4f}"/><c:h val="{height:.4f}"/>'
    return (
        f'<c:layout><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{x:.4f}"/><c:y val="{y:.4f}"/>{size}</c:manualLayout></c:layout>'
    )
