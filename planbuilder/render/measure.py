"""How high is each block? Slabs of estimated height, in the order in which they fall onto pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from planbuilder.document.blocks import (
    Block,
    Blocks,
    Chart,
    Checklist,
    Contents,
    Cover,
    Fields,
    Figure,
    Gantt,
    Heading,
    ItemList,
    Landscape,
    Letterhead,
    LetterOpening,
    Map,
    Note,
    Paper,
    Paragraph,
    Part,
    Signature,
    Table,
)
from planbuilder.document.inlines import Inlines, plain
from planbuilder.render.charts import frame
from planbuilder.render.drawn import drawn
from planbuilder.render.measure_tables import table_slabs
from planbuilder.render.metrics import line_count
from planbuilder.render.paper import Sheet, body_size, turned, upright
from planbuilder.render.pour import Slab
from planbuilder.render.theme import POINTS_PER_MM, Theme

_LINES_UNDER_A_HEADING = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: how wide and high the text is around it."""

    theme: Theme
    size: float
    measure: float
    page_height: float

    def indented(self, points: float) -> Place:
        """Narrow the place."""
        return replace(self, measure=self.measure - points)

    def lines(self, text: str, size: float = 0, *, bold: bool = False) -> int:
        """How many lines a text fills here."""
        return line_count(text, size or self.size, self.measure, bold=bold)


def slabs(part: Part, paper: Paper, theme: Theme) -> Iterator[Slab]:
    """Measure the blocks of a part."""
    upright_place = _place(upright(paper, theme), theme, body_size(theme, part))
    turned_place = _place(turned(paper, theme), theme, body_size(theme, part))
    for block in part.blocks:
        if isinstance(block, Landscape):
            yield from _all(block.children, turned_place)
        else:
            yield from _block(block, upright_place)


def _place(sheet: Sheet, theme: Theme, size: float) -> Place:
    return Place(theme, size, sheet.text_width * POINTS_PER_MM, sheet.text_height * POINTS_PER_MM)


def _all(blocks: Blocks, place: Place) -> Iterator[Slab]:
    for block in blocks:
        yield from _block(block, place)


def _block(block: Block, place: Place) -> Iterator[Slab]:  # noqa: C901, PLR0912  # one case a kind
    match block:
        case Heading():
            yield _heading(block, place)
        case Paragraph():
            yield from _paragraph(block.children, place)
        case ItemList():
            for item in block.items:
                yield from _all(item, place.indented(place.theme.spacing.indent))
        case Table():
            yield from table_slabs(block, place.theme, place.measure, place.page_height)
        case Figure():
            yield _figure(block, place)
        case Chart():
            yield _chart(block, place)
        case Map() | Gantt():
            yield _figure(drawn(block, place.theme, place.measure), place)
        case Fields() | Letterhead() | LetterOpening() | Signature() | Checklist():
            yield from _form(block, place)
        case Note():
            yield from _all(block.children, place.indented(2 * place.theme.spacing.indent))
        case Landscape():
            yield from _all(block.children, place)
        case Contents():
            yield from _contents(block, place)
        case Cover():
            yield Slab(place.page_height, place.page_height)
        case _:
            assert_never(block)


def _heading(heading: Heading, place: Place) -> Slab:
    spacing, sizes = place.theme.spacing, place.theme.sizes
    size, before, after = {
        1: (sizes.chapter, 0.0, spacing.chapter_after),
        2: (sizes.section, spacing.section_before, spacing.section_after),
    }.get(heading.level, (sizes.subsection, spacing.subsection_before, spacing.subsection_after))
    words = f"{heading.label} {plain(heading.children)}"
    lines = place.lines(words.upper() if heading.level == 1 else words, size, bold=True)
    lines += 1 if heading.level == 1 and heading.label else 0
    height = before + lines * size * place.theme.leading.heading + after
    needs = _LINES_UNDER_A_HEADING * place.size * place.theme.leading.body
    return Slab(height, place.page_height, anchors=(heading.anchor,), needs_after=needs)


def _paragraph(children: Inlines, place: Place) -> Iterator[Slab]:
    yield Slab(place.size * place.theme.leading.body, place.page_height, place.lines(plain(children)))
    yield Slab(place.theme.spacing.paragraph, place.page_height)


def _figure(figure: Figure, place: Place) -> Slab:
    picture = figure.picture
    wide = place.measure * figure.width / 1000
    height = min(wide * picture.height / max(picture.width, 1), place.page_height * 0.8)
    return _captioned(figure, height, place)


def _chart(chart: Chart, place: Place) -> Slab:
    return _captioned(chart, frame(chart, place.measure, place.theme).height, place)


def _captioned(block: Figure | Chart, height: float, place: Place) -> Slab:
    theme = place.theme
    words = 1 + len(block.notes)
    below = words * theme.sizes.caption * theme.leading.table + theme.spacing.block_after
    return Slab(
        height + theme.spacing.block_before + below, place.page_height, anchors=(block.caption.anchor,)
    )


def _contents(contents: Contents, place: Place) -> Iterator[Slab]:
    title = place.theme.sizes.chapter * place.theme.leading.heading + place.theme.spacing.chapter_after
    yield Slab(title, place.page_height, anchors=(contents.anchor,))
    narrow = place.indented(4 * place.theme.spacing.indent)
    for entry in contents.entries:
        lines = narrow.lines(f"{entry.label} {entry.text}")
        yield Slab(place.size * place.theme.leading.body, place.page_height, lines)


def _form(block: Fields | Letterhead | LetterOpening | Signature | Checklist, place: Place) -> Iterator[Slab]:
    line = place.size * place.theme.leading.body
    match block:
        case Fields():
            half = place.indented(place.measure * 0.35)
            for field in block.fields:
                yield Slab(line, place.page_height, half.lines(plain(field.value)))
        case Letterhead():
            yield Slab(line * (4 + len(block.address)), place.page_height)
        case LetterOpening():
            yield Slab(line * (3 + len(block.fields) + len(block.addressee)), place.page_height)
        case Signature():
            before = max(len(one.before) for one in block.signatories) if block.signatories else 0
            yield Slab(line * (5 + before) + place.theme.spacing.ink_room, place.page_height)
        case Checklist():
            for item in block.items:
                third = place.indented(place.measure * 0.6)
                yield Slab(
                    line, place.page_height, third.lines(plain(item.requirement), place.theme.sizes.table)
                )
        case _:
            assert_never(block)
