"""How does a block look with its words or its children changed? What did not change stays the same object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar, assert_never, cast

from planbuilder.document.blocks import (
    Area,
    Block,
    Blocks,
    Caption,
    Cell,
    Chart,
    CheckItem,
    Checklist,
    Contents,
    Cover,
    Field,
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
    Paragraph,
    Point,
    Row,
    Series,
    Signatory,
    Signature,
    Spot,
    Step,
    Table,
)
from planbuilder.document.inlines import Datum, Emphasis, Inline, Inlines, Link, Strong, plain

Node = TypeVar("Node")
Item = TypeVar("Item")
ChangeLine = Callable[[Inlines], Inlines]
ChangeBlocks = Callable[[Blocks], Blocks]
ChangeInline = Callable[[Inline], Inline]


def with_inlines(blocks: Blocks, change: ChangeInline) -> Blocks:
    """Change each inline of blocks and of the blocks inside them, also within bold words, italics and links."""
    in_line, inside = partial(changed, change=change), partial(with_inlines, change=change)
    return tuple(with_children(with_lines(block, in_line), inside) for block in blocks)


def changed(run: Inlines, change: ChangeInline) -> Inlines:
    """Change each inline of a run; of bold words, italics and links those inside."""
    return _each(run, partial(_inline, change=change))


def _inline(inline: Inline, change: ChangeInline) -> Inline:
    match inline:
        case Strong() | Emphasis() | Link():
            return _with(inline, children=changed(inline.children, change))
        case _:
            return change(inline)


def with_children(block: Block, change: ChangeBlocks) -> Block:
    """Change the blocks that stand inside a block, in reading order."""
    match block:
        case Landscape() | Note():
            return _with(block, children=change(block.children))
        case ItemList():
            return _with(block, items=_each(block.items, change))
        case _:
            return block


def with_lines(block: Block, change: ChangeLine) -> Block:
    """Change each run of inlines that a block prints itself; its children stay as they are."""
    match block:
        case Heading() | Paragraph():
            return _with(block, children=change(block.children))
        case Table() | Figure():
            return _captioned(block, change)
        case Chart() | Map() | Gantt():
            return _drawn(block, change)
        case Fields() | Signature() | Checklist():
            return _form(block, change)
        case Letterhead() | LetterOpening() | Cover():
            return _opening(block, change)
        case ItemList() | Note() | Landscape() | Contents():
            return block
        case _:
            assert_never(block)


def _captioned(block: Table | Figure, change: ChangeLine) -> Table | Figure:
    caption = block.caption and _caption(block.caption, change)
    noted = _with(block, caption=caption, notes=_each(block.notes, change))
    if isinstance(noted, Figure):
        return noted
    head = _each(noted.head, lambda row: _row(row, change))
    return _with(noted, head=head, rows=_each(noted.rows, lambda row: _row(row, change)))


def _chart(chart: Chart, change: ChangeLine) -> Chart:
    return _with(
        chart,
        categories=_each(chart.categories, change),
        series=_each(chart.series, lambda one: _series(one, change)),
        category_title=change(chart.category_title),
        value_title=change(chart.value_title),
    )


def _series(series: Series, change: ChangeLine) -> Series:
    points = _each(series.points, lambda point: _point(point, change))
    return _with(series, name=change(series.name), points=points)


def _point(point: Point, change: ChangeLine) -> Point:
    """Change the word of a number; where that makes more of it than a datum, it stays one with those words."""
    match change((point.said,)):
        case (Datum() as said,):
            return _with(point, said=said)
        case run:
            return _with(point, said=Datum(plain(run), point.said.refs))


def _drawn(block: Chart | Map | Gantt, change: ChangeLine) -> Chart | Map | Gantt:
    noted = _with(block, caption=_caption(block.caption, change), notes=_each(block.notes, change))
    match noted:
        case Chart():
            return _chart(noted, change)
        case Map():
            return _with(
                noted,
                areas=_each(noted.areas, lambda area: _area(area, change)),
                measured=change(noted.measured),
                shades=_each(noted.shades, change),
                spots=_each(noted.spots, lambda spot: _spot(spot, change)),
                marked=change(noted.marked),
                marks=_each(noted.marks, change),
            )
        case Gantt():
            return _with(noted, steps=_each(noted.steps, lambda step: _step(step, change)))
        case _:
            assert_never(noted)


def _area(area: Area, change: ChangeLine) -> Area:
    return _with(area, name=change(area.name), value=change(area.value))


def _spot(spot: Spot, change: ChangeLine) -> Spot:
    return _with(spot, name=change(spot.name), position=change(spot.position))


def _step(step: Step, change: ChangeLine) -> Step:
    return _with(step, name=change(step.name), dates=change(step.dates))


def _caption(caption: Caption, change: ChangeLine) -> Caption:
    return _with(caption, children=change(caption.children))


def _row(row: Row, change: ChangeLine) -> Row:
    return _with(row, cells=_each(row.cells, lambda cell: _cell(cell, change)))


def _cell(cell: Cell, change: ChangeLine) -> Cell:
    return _with(cell, children=change(cell.children))


def _form(block: Fields | Signature | Checklist, change: ChangeLine) -> Block:
    match block:
        case Fields(fields):
            return _with(block, fields=_fields(fields, change))
        case Signature(signatories):
            return _with(block, signatories=_each(signatories, lambda one: _signatory(one, change)))
        case Checklist(items):
            return _with(block, items=_each(items, lambda item: _check_item(item, change)))
        case _:
            assert_never(block)


def _fields(fields: tuple[Field, ...], change: ChangeLine) -> tuple[Field, ...]:
    return _each(fields, lambda field: _with(field, label=change(field.label), value=change(field.value)))


def _signatory(signatory: Signatory, change: ChangeLine) -> Signatory:
    return _with(
        signatory,
        before=_each(signatory.before, change),
        title=change(signatory.title),
        name=change(signatory.name),
        rank=change(signatory.rank),
        nip=change(signatory.nip),
    )


def _check_item(item: CheckItem, change: ChangeLine) -> CheckItem:
    return _with(
        item,
        requirement=change(item.requirement),
        state_text=change(item.state_text),
        evidence=change(item.evidence),
    )


def _opening(block: Letterhead | LetterOpening | Cover, change: ChangeLine) -> Block:
    match block:
        case Letterhead():
            return _with(
                block,
                government=change(block.government),
                office=change(block.office),
                address=_each(block.address, change),
            )
        case LetterOpening():
            return _with(
                block,
                fields=_fields(block.fields, change),
                place_and_date=change(block.place_and_date),
                addressee=_each(block.addressee, change),
            )
        case Cover():
            return _with(
                block,
                title=change(block.title),
                subtitle=_each(block.subtitle, change),
                office=_each(block.office, change),
                year=change(block.year),
            )
        case _:
            assert_never(block)


def _with(node: Node, **parts: Any) -> Node:
    """Replace parts of a node; the same node where each part holds what it held."""
    if all(_is_same(getattr(node, name), part) for name, part in parts.items()):
        return node
    changed: Node = replace(cast("Any", node), **parts)
    return changed


def _is_same(old: object, new: object) -> bool:
    """Whether two parts are one object, or tuples of the same objects."""
    if old is new:
        return True
    if not (isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new)):
        return False
    return all(map(_is_same, old, new))


def _each(items: tuple[Item, ...], change: Callable[[Item], Item]) -> tuple[Item, ...]:
    return tuple(map(change, items))
