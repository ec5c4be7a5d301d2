"""How does a block read in the dump? Its kind, its words, and below it what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import chain
from typing import assert_never

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import (
    Block,
    Caption,
    Cell,
    Chart,
    Checklist,
    Column,
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
    Paragraph,
    ParagraphStyle,
    Picture,
    Point,
    Row,
    Signatory,
    Signature,
    Table,
)
from planbuilder.document.charts import exact
from planbuilder.document.dump_drawings import gantt_lines, map_lines
from planbuilder.document.inlines import Inlines
from planbuilder.values import Refs

INDENT = "  "
BLANK = "____"
"""A line to fill in by hand."""
Say = Callable[[Inlines], str]
Tell = Callable[[Refs], str]


def indented(lines: Iterable[str]) -> Iterator[str]:
    """Put lines one step to the right."""
    return (INDENT + line for line in lines)


def block_lines(block: Block, say: Say, tell: Tell) -> Iterator[str]:
    """Write a block, what stands in it, and the conditions around it."""
    first, *rest = _lines(block, say, tell)
    yield first
    yield from indented(rest)
    if block.under:
        yield f"{INDENT}when {tell(block.under)}"


def _lines(block: Block, say: Say, tell: Tell) -> Iterator[str]:
    """Each line of a block, the first at its own place, the others one step further right."""
    match block:
        case Heading() | Paragraph():
            yield _words_line(block, say)
        case Table() | Figure() | Chart():
            yield from _captioned_lines(block, say)
        case Map() | Gantt():
            yield from _drawn_lines(block, say)
        case ItemList() | Note() | Landscape():
            yield from _holder_lines(block, say, tell)
        case Fields() | Signature() | Checklist():
            yield from _form_lines(block, say)
        case Letterhead() | LetterOpening() | Cover():
            yield from _opening_lines(block, say)
        case Contents(of, entries):
            yield f"contents {of}"
            for entry in entries:
                yield f"{entry.level} {_labelled(entry.label, entry.text, entry.anchor)}"
        case _:
            assert_never(block)


def _words_line(block: Heading | Paragraph, say: Say) -> str:
    match block:
        case Heading(level, children, anchor, numbered, label):
            kind = f"heading {level}" if numbered else f"heading {level} unnumbered"
            return f"{kind} {_labelled(label, say(children), anchor)}"
        case Paragraph(children, style):
            kind = "paragraph" if style is ParagraphStyle.BODY else f"paragraph {style}"
            return f"{kind}: {say(children)}"
        case _:
            assert_never(block)


def _labelled(label: str, said: str, anchor: str) -> str:
    return f"[{label}] {said} #{anchor}" if label else f"{said} #{anchor}"


def _holder_lines(block: ItemList | Note | Landscape, say: Say, tell: Tell) -> Iterator[str]:
    match block:
        case ItemList(marker, items, start):
            yield f"list {marker}" if start == 1 else f"list {marker} from {start}"
            for item in items:
                yield "item"
                yield from indented(chain.from_iterable(block_lines(inner, say, tell) for inner in item))
        case Note(kind, children):
            yield f"note {kind}"
            yield from chain.from_iterable(block_lines(inner, say, tell) for inner in children)
        case Landscape(children):
            yield "landscape"
            yield from chain.from_iterable(block_lines(inner, say, tell) for inner in children)
        case _:
            assert_never(block)


def _captioned_lines(block: Table | Figure | Chart, say: Say) -> Iterator[str]:
    match block:
        case Table():
            yield " ".join(filter(None, (f"table {block.look}", _caption(block.caption, say))))
            yield f"columns {' | '.join(map(_column, block.columns))}"
            yield from (f"head {_row(row, say)}" for row in block.head)
            yield from (f"{row.kind} {_row(row, say)}" for row in block.rows)
        case Figure():
            yield f"figure {block.width} {_caption(block.caption, say)}"
            yield _picture(block.picture)
            yield f"alternative {block.alternative}"
        case Chart():
            yield from _chart_lines(block, say)
        case _:
            assert_never(block)
    yield from (f"note {say(note)}" for note in block.notes)


def _chart_lines(chart: Chart, say: Say) -> Iterator[str]:
    unit = f" in {chart.unit}" if chart.unit else ""
    yield f"chart {chart.kind}{unit} {_caption(chart.caption, say)}"
    for name in ("category_title", "value_title"):
        if getattr(chart, name):
            yield f"{name.replace('_', ' ')} {say(getattr(chart, name))}"
    yield "".join(f" {say(one.name)} |" for one in chart.series).join(("series |", ""))
    for place, category in enumerate(chart.categories):
        points = (one.points[place] for one in chart.series)
        yield f"point | {say(category)} |{''.join(f' {_point(point, say)} |' for point in points)}"
    yield f"alternative {alternative(chart)}"


def _point(point: Point, say: Say) -> str:
    return f"{say((point.said,))} = {'nothing' if point.number is None else exact(point.number)}"


def _drawn_lines(block: Map | Gantt, say: Say) -> Iterator[str]:
    caption = _caption(block.caption, say)
    match block:
        case Map():
            yield f"map {block.width} {caption}"
            yield from map_lines(block, say)
        case Gantt():
            yield f"gantt {block.width} {caption}"
            yield from gantt_lines(block, say)
        case _:
            assert_never(block)
    yield from (f"note {say(note)}" for note in block.notes)


def _caption(caption: Caption | None, say: Say) -> str:
    if caption is None:
        return ""
    return _labelled(caption.label, say(caption.children), caption.anchor)


def _column(column: Column) -> str:
    return f"{column.width} {column.align}{' keep' if column.keep else ''}"


def _row(row: Row, say: Say) -> str:
    cells = "".join(f" {_cell(cell, say)} |" for cell in row.cells)
    return f"|{cells} {row.key}".rstrip()


def _cell(cell: Cell, say: Say) -> str:
    marks = (
        f"{cell.columns} columns" if cell.columns > 1 else "",
        f"{cell.rows} rows" if cell.rows > 1 else "",
        cell.align or "",
        "strong" if cell.strong else "",
    )
    said = say(cell.children).replace("|", "\\|")
    return f"{said} ‹{', '.join(filter(None, marks))}›" if any(marks) else said


def _picture(picture: Picture) -> str:
    mark = sha256(picture.data.encode()).hexdigest()[:12]
    return f"picture {picture.media_type} {picture.width} x {picture.height}, {mark}"


def _form_lines(block: Fields | Signature | Checklist, say: Say) -> Iterator[str]:
    match block:
        case Fields(boxed=boxed):
            yield "fields boxed" if boxed else "fields"
            yield from _field_lines(block, say)
        case Signature(signatories):
            yield "signature"
            yield from chain.from_iterable(_signatory_lines(signatory, say) for signatory in signatories)
        case Checklist(items):
            yield "checklist"
            for item in items:
                said = (say(item.requirement), say(item.state_text), say(item.evidence), item.key)
                yield f"{item.state} | {' | '.join(said)}".rstrip()
        case _:
            assert_never(block)


def _field_lines(block: Fields | LetterOpening, say: Say) -> Iterator[str]:
    return (f"{say(field.label)} : {say(field.value) or BLANK}" for field in block.fields)


def _signatory_lines(signatory: Signatory, say: Say) -> Iterator[str]:
    yield "signatory"
    yield from indented(f"before {say(run)}" for run in signatory.before)
    for name in ("title", "name", "rank", "nip"):
        yield f"{INDENT}{name} {say(getattr(signatory, name)) or BLANK}"


def _opening_lines(block: Letterhead | LetterOpening | Cover, say: Say) -> Iterator[str]:
    match block:
        case Letterhead(government, office, address, emblem):
            yield "letterhead"
            yield from (f"government {say(government)}", f"office {say(office)}")
            yield from (f"address {say(run)}" for run in address)
            yield from map(_picture, filter(None, (emblem,)))
        case LetterOpening(place_and_date=place_and_date, addressee=addressee):
            yield "letter opening"
            yield from _field_lines(block, say)
            yield f"place and date {say(place_and_date)}"
            yield from (f"to {say(run)}" for run in addressee)
        case Cover():
            yield from _cover_lines(block, say)
        case _:
            assert_never(block)


def _cover_lines(cover: Cover, say: Say) -> Iterator[str]:
    yield "cover"
    yield f"title {say(cover.title)}"
    yield from (f"subtitle {say(run)}" for run in cover.subtitle)
    yield from (f"office {say(run)}" for run in cover.office)
    yield f"year {say(cover.year)}"
    yield from (f"stage {stage}" for stage in filter(None, (cover.stage,)))
    yield from map(_picture, filter(None, (cover.emblem,)))
