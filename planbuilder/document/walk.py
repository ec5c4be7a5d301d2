"""What stands in a document, in reading order? Blocks, lines of inlines and data, each with its conditions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import assert_never

from planbuilder.document.blocks import (
    Block,
    Blocks,
    Caption,
    Chart,
    CheckItem,
    Checklist,
    Contents,
    Cover,
    Document,
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
    Part,
    Signatory,
    Signature,
    Table,
)
from planbuilder.document.charts import chart_lines
from planbuilder.document.inlines import Datum, Emphasis, Gap, Inline, Inlines, Link, Strong
from planbuilder.values import Ref, Refs, refs


def walk(blocks: Blocks, under: Refs = ()) -> Iterator[tuple[Block, Refs]]:
    """Each block, an enclosing one before its children, with what the conditions around it read.

    The references are those of all enclosing blocks and of the block itself.
    """
    for block in blocks:
        around = refs(under, block.under) if block.under else under
        yield block, around
        yield from walk(children(block), around)


def each(blocks: Blocks) -> Iterator[Block]:
    """Each block, an enclosing one before its children."""
    for block in blocks:
        yield block
        yield from each(children(block))


def children(block: Block) -> Blocks:
    """Name the blocks that stand inside a block."""
    match block:
        case Landscape(children=inner) | Note(children=inner):
            return inner
        case ItemList(items=items):
            return tuple(chain.from_iterable(items))
        case _:
            return ()


def lines(block: Block) -> Iterator[Inlines]:
    """Each run of inlines that a block prints itself, without those of its children."""
    match block:
        case Heading(children=run) | Paragraph(children=run):
            yield run
        case Table():
            yield from _table_lines(block)
        case Figure(caption=caption, notes=notes):
            yield from (caption.children, *notes)
        case Chart() | Map() | Gantt():
            yield from _drawn_lines(block)
        case Fields(fields=fields):
            yield from _field_lines(fields)
        case Signature(signatories=signatories):
            yield from chain.from_iterable(map(_signatory_lines, signatories))
        case Checklist(items=items):
            yield from chain.from_iterable(map(_check_lines, items))
        case Letterhead() | LetterOpening() | Cover():
            yield from _opening_lines(block)
        case ItemList() | Note() | Landscape() | Contents():
            return
        case _:
            assert_never(block)


def _table_lines(table: Table) -> Iterator[Inlines]:
    if table.caption is not None:
        yield table.caption.children
    for row in chain(table.head, table.rows):
        for cell in row.cells:
            yield cell.children
    yield from table.notes


def _drawn_lines(block: Chart | Map | Gantt) -> Iterator[Inlines]:
    match block:
        case Chart():
            yield from chart_lines(block)
        case Map():
            yield from (block.measured, *block.shades, block.marked, *block.marks)
            for area in block.areas:
                yield from (area.name, area.value)
            for spot in block.spots:
                yield from (spot.name, spot.position)
        case Gantt():
            for step in block.steps:
                yield from (step.name, step.dates)
        case _:
            assert_never(block)
    yield from (block.caption.children, *block.notes)


def _field_lines(fields: tuple[Field, ...]) -> Iterator[Inlines]:
    return chain.from_iterable((field.label, field.value) for field in fields)


def _signatory_lines(signatory: Signatory) -> tuple[Inlines, ...]:
    return (*signatory.before, signatory.title, signatory.name, signatory.rank, signatory.nip)


def _check_lines(item: CheckItem) -> tuple[Inlines, ...]:
    return (item.requirement, item.state_text, item.evidence)


def _opening_lines(block: Letterhead | LetterOpening | Cover) -> Iterator[Inlines]:
    match block:
        case Letterhead(government, office, address):
            yield from (government, office, *address)
        case LetterOpening(fields, place_and_date, addressee):
            yield from (*_field_lines(fields), place_and_date, *addressee)
        case Cover(title, subtitle, office, year):
            yield from (title, *subtitle, *office, year)
        case _:
            assert_never(block)


def inlines(run: Inlines) -> Iterator[Inline]:
    """Each inline of a run, an enclosing one before what it encloses."""
    for inline in run:
        yield inline
        match inline:
            case Strong(inner) | Emphasis(inner) | Link(children=inner):
                yield from inlines(inner)
            case _:
                pass


def spoken(block: Block) -> Iterator[Inline]:
    """Each inline that a block prints itself, without those of its children."""
    return chain.from_iterable(map(inlines, lines(block)))


def captions(blocks: Blocks) -> Iterator[tuple[Table | Figure | Chart | Map | Gantt, Caption]]:
    """Each table, figure, chart or drawing that bears a caption, with it."""
    for block in each(blocks):
        match block:
            case Table(caption=Caption() as caption):
                yield block, caption
            case Figure() | Chart() | Map() | Gantt():
                yield block, block.caption
            case _:
                pass


def printed(part: Part) -> Iterator[tuple[Inline, Refs]]:
    """Each inline of a part with what the conditions around it read."""
    for block, around in walk(part.blocks):
        yield from ((inline, around) for inline in spoken(block))


def part_data(part: Part) -> Iterator[tuple[Datum, Refs]]:
    """Each datum of a part with what the conditions around it read."""
    return ((inline, around) for inline, around in printed(part) if isinstance(inline, Datum))


def data(document: Document) -> Iterator[tuple[Datum, Refs]]:
    """Each datum of a document with what the conditions around it read."""
    return chain.from_iterable(map(part_data, document.parts))


def gaps(document: Document) -> Iterator[tuple[Gap, Refs]]:
    """Each visible open item of a document with what the conditions around it read."""
    everything = chain.from_iterable(map(printed, document.parts))
    return ((inline, around) for inline, around in everything if isinstance(inline, Gap))


def shown_cells(parts: Iterable[Part]) -> set[Ref]:
    """Name every cell that some parts show, or show to be missing."""
    spoken_ones = (spoken(block) for part in parts for block in each(part.blocks))
    marks = (one for one in chain.from_iterable(spoken_ones) if isinstance(one, Datum | Gap))
    return {ref for one in marks for ref in one.refs}


def deciding_cells(parts: Iterable[Part]) -> set[Ref]:
    """Name every cell that decided about the blocks of some parts."""
    return {ref for part in parts for block in each(part.blocks) for ref in block.under}
