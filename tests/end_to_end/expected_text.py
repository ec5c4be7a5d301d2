"""What should a reader of a finished file find, in order? The words of the tree, block by block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from planbuilder.document.blocks import (
    Block,
    Blocks,
    Caption,
    Checklist,
    Contents,
    Cover,
    Document,
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
    Signature,
    Table,
)
from planbuilder.document.inlines import plain

# Line breaks, hyphenation and spacing are each format's own; every other character has to be there.
_INVISIBLE = re.compile("[\\s\u00ad\u200b\u2060\u2010\u2011-]+")


def squeezed(text: str) -> str:
    """Take away what layout adds: blanks, hyphens and case that a style changes."""
    return _INVISIBLE.sub("", text).casefold()


@dataclass(frozen=True)
class Passage:
    """A stretch of text that has to stand in the file, and where it comes from."""

    kind: str
    """`aside` stands beside others, so that formats may read it before or after them."""
    text: str
    repeats: str = ""
    """What may stand before it again at the head of a page: the head of its table."""
    label: str = ""
    """The number of a heading."""


def passages(document: Document, *, without_labels: bool = False) -> Iterator[Passage]:
    """Give headings, captions, cells and paragraphs in reading order.

    Without labels the headings lack their numbers, which Word draws from its own list.
    """
    for part in document.parts:
        for block in part.blocks:
            for passage in _passages(block):
                unlabelled = without_labels and passage.kind == "heading"
                yield replace(passage, label="") if unlabelled else passage


def _passages(block: Block) -> Iterator[Passage]:  # noqa: C901, PLR0912  # one case a kind of block
    match block:
        case Heading(children=words, label=label):
            yield Passage("heading", plain(words), label=label)
        case Paragraph(children=words):
            yield Passage("paragraph", plain(words))
        case ItemList(items=items):
            for item in items:
                yield from _all(item)
        case Table():
            yield from _table(block)
        case Figure() | Map() | Gantt():
            yield _caption(block.caption)
            yield from (Passage("note", plain(note)) for note in block.notes)
        case Fields(fields=fields):
            for field in fields:
                yield Passage("field", plain(field.label))
                yield Passage("field", plain(field.value))
        case Note(children=inner) | Landscape(children=inner):
            yield from _all(inner)
        case Checklist(items=items):
            for item in items:
                yield from (
                    Passage("check", plain(run)) for run in (item.requirement, item.state_text, item.evidence)
                )
        case Letterhead(government, office, address):
            yield from (Passage("letterhead", plain(run)) for run in (government, office, *address))
        case LetterOpening(fields, place_and_date, addressee):
            yield Passage("aside", plain(place_and_date))
            yield from (Passage("letter", plain(field.value)) for field in fields)
            yield from (Passage("letter", plain(run)) for run in addressee)
        case Contents(entries=entries):
            yield from (Passage("entry", f"{entry.label}{entry.text}") for entry in entries)
        case Cover(title, subtitle, office, year):
            yield from (Passage("cover", plain(run)) for run in (title, *subtitle, *office, year))
        case Signature():
            yield from _signature(block)
        case _:
            assert_never(block)


def _all(blocks: Blocks) -> Iterator[Passage]:
    for block in blocks:
        yield from _passages(block)


def _caption(caption: Caption) -> Passage:
    return Passage("caption", f"{caption.label}{plain(caption.children)}")


def _table(table: Table) -> Iterator[Passage]:
    if table.caption is not None:
        yield _caption(table.caption)
    head = "".join(plain(cell.children) for row in table.head for cell in row.cells)
    for row in (*table.head, *table.rows):
        for cell in row.cells:
            yield Passage("cell", plain(cell.children), head)
    yield from (Passage("note", plain(note)) for note in table.notes)


def _signature(block: Signature) -> Iterator[Passage]:
    """Signatures side by side are read row by row: what stands above, the offices, the names, the numbers."""
    yield from (Passage("signature", plain(run)) for one in block.signatories for run in one.before)
    yield from (Passage("signature", plain(one.title)) for one in block.signatories)
