"""How does a document read as plain text? A stable dump, a line a block, that golden tests compare.

Data stand in ⟦brackets⟧, open items in ⟦?brackets⟧. After a block, `when` tells what the conditions around it read:
how many cells of which column, or with `origins` each cell; each datum then names its own cells too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import partial

from planbuilder.document.blocks import Document, Meta, Part
from planbuilder.document.dump_blocks import block_lines, indented
from planbuilder.document.dump_words import conditions, words


def dump(document: Document, *, origins: bool = False) -> str:
    """Write the whole document for a reader's eye; equal documents give equal texts."""
    return "".join(f"{line}\n" for line in _document_lines(document, origins=origins))


def _document_lines(document: Document, *, origins: bool) -> Iterator[str]:
    yield f"document {document.name} ({document.type})"
    yield from indented(_meta_lines(document.meta))
    for part in document.parts:
        yield ""
        yield from _part_lines(part, origins=origins)


def _meta_lines(meta: Meta) -> Iterator[str]:
    for field in fields(meta):
        value = getattr(meta, field.name)
        if value:
            yield f"{field.name} {', '.join(value) if isinstance(value, tuple) else value}"


def _part_lines(part: Part, *, origins: bool) -> Iterator[str]:
    facts: Iterable[str] = (
        f"part {part.kind} {part.name}",
        f"pages {part.page_prefix}" if part.page_prefix else "",
        f"running title {part.running_title!r}" if part.running_title else "",
        "with samples" if part.has_samples else "",
    )
    yield ", ".join(filter(None, facts))
    say, tell = partial(words, origins=origins), partial(conditions, origins=origins)
    for block in part.blocks:
        yield from indented(block_lines(block, say, tell))
