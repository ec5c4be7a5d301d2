"""How does a map come together? The frame with areas, symbols and labels at the left, the legend at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from planbuilder.document.maps import Map
from planbuilder.document.wording import UNLABELLED
from planbuilder.render.maps.labels import Label, Labels, labelled
from planbuilder.render.maps.legend import LegendRow, drawn, hatched, numbered, rows
from planbuilder.render.maps.palette import colour
from planbuilder.render.maps.projection import Projection, extent_of
from planbuilder.render.maps.scale import HEIGHT, scale_and_north
from planbuilder.render.maps.symbols import symbol
from planbuilder.render.svg import Box, Drawing, Looks, Point, drawing, rectangle, segment, shape, words_at
from planbuilder.render.theme import Theme

_FRAME_SHARE = 0.67
"""How much of the width the map itself takes; the rest is the legend's."""
_GUTTER = 10.0
_PADDING = 9.0
_LOWEST, _HIGHEST = 150.0, 390.0
_UNDER_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn where."""

    frame: Box
    legend: Box
    projection: Projection
    shapes: tuple[list[list[Point]], ...]
    """The rings of each area on the page."""


def draw_map(block: Map, theme: Theme, wide: float) -> Drawing:
    """Draw a map so many points wide."""
    sheet = _sheet(block, wide)
    labels = labelled(block, sheet.shapes, sheet.projection, sheet.frame, theme)
    beside, under = _shared(block, labels, theme, sheet)
    columns = list(_columns(under, sheet.frame.bottom + 4, wide))
    high = max((box.bottom for _, box in columns), default=sheet.frame.bottom) + 0.5
    content = chain(
        _areas(block, sheet, theme),
        _symbols(block, labels, theme),
        _labels(labels.placed, theme),
        (rectangle(sheet.frame, fill="none", stroke=theme.colours.grey, stroke_width=0.6),),
        drawn(beside, sheet.legend, block, theme),
        *(drawn(some, box, block, theme) for some, box in columns),
        scale_and_north(_foot(sheet.legend), sheet.projection.points_per_km, theme),
    )
    return Drawing(drawing(wide, high, content, theme), wide, high)


def _sheet(block: Map, wide: float) -> Sheet:
    extent = extent_of(block)
    across = round(wide * _FRAME_SHARE, 2)
    high = round(min(max(across * extent.ratio + 2 * _PADDING, _LOWEST), _HIGHEST), 2)
    frame = Box(0.5, 0.5, across, high)
    projection = extent.into(frame, _PADDING)
    shapes = tuple([projection.ring(ring) for ring in area.rings] for area in block.areas)
    return Sheet(frame, Box(across + _GUTTER, 0.5, wide, high), projection, shapes)


def _foot(legend: Box) -> Box:
    return Box(legend.left, legend.bottom - HEIGHT, legend.right, legend.bottom)


def _shared(
    block: Map, labels: Labels, theme: Theme, sheet: Sheet
) -> tuple[list[LegendRow], list[LegendRow]]:
    """Put the key of numbers beside the map if there is room, else under it."""
    beside = rows(block, theme, sheet.legend.width)
    room = sheet.legend.height - HEIGHT - sum(row.height for row in beside) - 6
    key = numbered(labels.numbered, theme, sheet.legend.width)
    if labels.unplaced:
        words = f"{UNLABELLED}: {', '.join(labels.unplaced)}"
        key += [
            LegendRow((line,), row.type)
            for row in numbered([words], theme, wide_of(sheet))
            for line in row.lines
        ]
    if sum(row.height for row in key) <= room:
        return [*beside, *key], []
    under = numbered(labels.numbered, theme, wide_of(sheet) / _UNDER_COLUMNS - _GUTTER)
    return beside, [*under, *key[len(labels.numbered) :]]


def wide_of(sheet: Sheet) -> float:
    """How wide frame and legend are together."""
    return sheet.legend.right - sheet.frame.left


def _columns(under: Sequence[LegendRow], top: float, wide: float) -> Iterator[tuple[list[LegendRow], Box]]:
    """Spread rows over columns of nearly equal height."""
    whole, column, high = sum(row.height for row in under), 0, 0.0
    filled: list[list[LegendRow]] = [[] for _ in range(_UNDER_COLUMNS)]
    for row in under:
        if high >= whole / _UNDER_COLUMNS and column < _UNDER_COLUMNS - 1:
            column, high = column + 1, 0.0
        filled[column].append(row)
        high += row.height
    each = wide / _UNDER_COLUMNS
    for place, some in enumerate(filled):
        if some:
            bottom = top + sum(row.height for row in some)
            yield some, Box(place * each, top, (place + 1) * each - _GUTTER, bottom)


def _areas(block: Map, sheet: Sheet, theme: Theme) -> Iterator[str]:
    edge: Looks = {"stroke": theme.colours.grey, "stroke_width": 0.4, "stroke_linejoin": "round"}
    for area, rings in zip(block.areas, sheet.shapes, strict=True):
        fill = "#ffffff" if area.shade is None else colour(block, area.shade, theme)
        if area.shade is None and not block.shades:
            fill = theme.colours.tint
        yield shape(rings, fill=fill)
        if area.shade is None and block.shades:
            yield from hatched(rings, theme)
        yield shape(rings, fill="none", **edge)


def _symbols(block: Map, labels: Labels, theme: Theme) -> Iterator[str]:
    for true, shown in labels.spots:
        if true != shown:
            yield segment(true, shown, stroke=theme.colours.ink, stroke_width=0.4)
    for spot, (_, shown) in zip(block.spots, labels.spots, strict=True):
        yield symbol(spot.mark, shown, theme, is_rough=spot.is_rough)


def _labels(placed: Sequence[Label], theme: Theme) -> Iterator[str]:
    for label in placed:
        if label.leader is not None:
            yield segment(*label.leader, stroke=theme.colours.ink, stroke_width=0.4)
    for label in placed:
        if not label.is_seated:
            yield rectangle(label.box, fill="#ffffff", fill_opacity=0.7, rx=1)
        top = label.box.top + label.padding
        for line, type_ in label.lines:
            yield words_at(line, label.box.centre[0], top, type_, anchor="middle")
            top += type_.line
