"""What stands in the legend of a map? Rows one below another: titles, colours, symbols, numbered names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planbuilder.document.inlines import plain
from planbuilder.document.maps import Map
from planbuilder.document.wording import NO_DATA, ROUGH_PLACE
from planbuilder.render.maps.inside import hatching
from planbuilder.render.maps.palette import colour
from planbuilder.render.maps.symbols import symbol
from planbuilder.render.svg import Box, Looks, Type, rectangle, segment, words_at, wrapped
from planbuilder.render.theme import Theme

SMALL = 7.5
"""Points of the legend's type; that of numbered names is half a point smaller."""
_SWATCH = (13.0, 8.0)
_INDENT = 18.0
_GAP = 2.2
_TITLE_ABOVE = 6.0
HATCH_GAP = 3.2


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One row: what stands at its left edge, and its words in lines."""

    lines: tuple[str, ...]
    type: Type
    indent: float = 0
    above: float = _GAP
    kind: str = ""
    """`shade`, `missing`, `mark`, `rough` or `number`; empty for titles."""
    value: int = 0

    @property
    def height(self) -> float:
        """How high it is with the distance above it."""
        least = _SWATCH[1] if self.kind in {"shade", "missing"} else 0
        return self.above + max(len(self.lines) * self.type.line, least)


def rows(block: Map, theme: Theme, room: float) -> list[LegendRow]:
    """Say what colours and symbols mean."""
    title, entry = Type(SMALL, theme.colours.blue, is_bold=True), Type(SMALL, theme.colours.ink)
    made: list[LegendRow] = []

    def add(words: str, kind: str = "", value: int = 0) -> None:
        type_, indent = (entry, _INDENT) if kind else (title, 0.0)
        lines = tuple(wrapped(words, type_, room - indent))
        above = _GAP if kind or not made else _TITLE_ABOVE
        made.append(LegendRow(lines, type_, indent, above, kind, value))

    if block.shades:
        add(plain(block.measured))
    for number, shade in enumerate(block.shades):
        add(plain(shade), "shade", number)
    if block.shades and any(area.shade is None for area in block.areas):
        add(NO_DATA, "missing")
    if block.spots:
        add(plain(block.marked))
        for number, mark in enumerate(block.marks):
            if any(spot.mark == number for spot in block.spots):
                add(plain(mark), "mark", number)
        if any(spot.is_rough for spot in block.spots):
            add(ROUGH_PLACE, "rough")
    return made


def numbered(names: Sequence[str], theme: Theme, room: float) -> list[LegendRow]:
    """Tell the names of numbered places."""
    type_ = Type(SMALL - 0.5, theme.colours.ink)
    return [
        LegendRow(tuple(wrapped(name, type_, room - 14)), type_, 14, 1.2, "number", place)
        for place, name in enumerate(names, 1)
    ]


def drawn(made: Sequence[LegendRow], box: Box, block: Map, theme: Theme) -> Iterator[str]:
    """Draw rows from the top of a box."""
    top = box.top
    for row in made:
        y = top + row.above
        yield from _sign(row, box.left, y, block, theme)
        for place, line in enumerate(row.lines):
            yield words_at(line, box.left + row.indent, y + place * row.type.line, row.type)
        top += row.height


def _sign(row: LegendRow, left: float, top: float, block: Map, theme: Theme) -> Iterator[str]:
    wide, high = _SWATCH
    swatch = Box(left, top + 0.5, left + wide, top + 0.5 + high)
    edge: Looks = {"stroke": theme.colours.grey, "stroke_width": 0.4}
    middle = left + wide / 2, top + row.type.line / 2
    match row.kind:
        case "shade":
            yield rectangle(swatch, fill=colour(block, row.value, theme), **edge)
        case "missing":
            yield rectangle(swatch, fill="#ffffff", **edge)
            corners = [(swatch.left, swatch.top), (swatch.right, swatch.top),
                       (swatch.right, swatch.bottom), (swatch.left, swatch.bottom)]  # fmt: skip
            yield from hatched([corners], theme)
        case "mark":
            yield symbol(row.value, middle, theme, is_rough=False)
        case "rough":
            yield symbol(0, middle, theme, is_rough=True)
        case "number":
            yield words_at(str(row.value), left + 10, top, row.type, anchor="end")


def hatched(rings: Sequence[Sequence[tuple[float, float]]], theme: Theme) -> Iterator[str]:
    """Hatch an area: nobody has given its value."""
    for begin, end in hatching(rings, HATCH_GAP):
        yield segment(begin, end, stroke=theme.colours.hairline, stroke_width=0.5)
