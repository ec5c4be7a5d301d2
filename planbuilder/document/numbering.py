"""Which numbers, cross references and lists does a document print? All resolved here, once, for every format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from planbuilder.document.blocks import (
    Block,
    Blocks,
    Caption,
    Chart,
    Contents,
    ContentsOf,
    Document,
    Entry,
    Figure,
    Gantt,
    Heading,
    Map,
    Part,
    Table,
)
from planbuilder.document.inlines import Inline, Inlines, Reference
from planbuilder.document.labels import Pages, with_labels
from planbuilder.document.outline import sections, title
from planbuilder.document.rewrite import ChangeInline, changed, with_children, with_inlines
from planbuilder.document.walk import captions, each, spoken
from planbuilder.document.wording import CHAPTER, CHAPTER_IN_TEXT, CONTENTS_TITLES, UNKNOWN_REFERENCE

DEEPEST_LISTED = 3
"""Headings below this level stay out of the contents."""
ChangeBlock = Callable[[Block], Block]
Targets = Mapping[str, str]
"""Anchor -> what a reference to it prints."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A document with all its numbers, and the names in it that lead nowhere or to two places."""

    document: Document
    unknown: tuple[str, ...]
    """Targets of references that nothing bears."""
    repeated: tuple[str, ...]
    """Anchors that more than one block bears; references lead to the first."""


def number(document: Document, pages: Pages = "chapter") -> Numbered:
    """Fill in labels, references, lists, page prefixes and running titles.

    A list of tables or figures with nothing to list leaves, and its part with it. Numbering a numbered
    document changes nothing.
    """
    labelled = _without_hollow_lists(with_labels(document, pages))
    targets = _targets(labelled)
    resolved = _resolved(labelled, partial(_with_text, targets=targets))
    listed = _rewritten(resolved, partial(_listed, entries=_entries(resolved)))
    finished = replace(listed, parts=tuple(map(_with_running_title, listed.parts)))
    return Numbered(finished, _unknown(finished, targets), _repeated(finished))


def _resolved(document: Document, change: ChangeInline) -> Document:
    parts = (replace(part, blocks=with_inlines(part.blocks, change)) for part in document.parts)
    return replace(document, parts=tuple(parts))


def _rewritten(document: Document, change: ChangeBlock) -> Document:
    parts = (replace(part, blocks=_each_block(part.blocks, change)) for part in document.parts)
    return replace(document, parts=tuple(parts))


def _each_block(blocks: Blocks, change: ChangeBlock) -> Blocks:
    return tuple(with_children(change(block), partial(_each_block, change=change)) for block in blocks)


def _without_hollow_lists(document: Document) -> Document:
    hollow = {of for of, entries in _entries(document).items() if not entries}
    kept = (replace(part, blocks=_without(part.blocks, hollow)) for part in document.parts)
    return replace(
        document,
        parts=tuple(
            new for old, new in zip(document.parts, kept, strict=True) if new.blocks or not old.blocks
        ),
    )


def _without(blocks: Blocks, hollow: set[ContentsOf]) -> Blocks:
    return tuple(
        with_children(block, partial(_without, hollow=hollow))
        for block in blocks
        if not (isinstance(block, Contents) and block.of in hollow)
    )


def _anchored(document: Document) -> Iterator[tuple[str, str, Inlines]]:
    """Each anchor with the label and the words of what bears it."""
    for part in document.parts:
        for block in each(part.blocks):
            anchored = _anchor(block)
            if anchored and anchored[0]:
                yield anchored


def _anchor(block: Block) -> tuple[str, str, Inlines] | None:
    match block:
        case Heading(children=children, anchor=anchor, label=label):
            return anchor, label, children
        case Table(caption=Caption(children, anchor, label)):
            return anchor, label, children
        case Figure() | Chart() | Map() | Gantt():
            caption = block.caption
            return caption.anchor, caption.label, caption.children
        case Contents(of):
            return block.anchor, CONTENTS_TITLES[of].title(), ()
        case _:
            return None


def _targets(document: Document) -> Targets:
    """Say what a reference prints: the label of its target, or the words of a heading without one."""
    anchored = tuple(_anchored(document))[::-1]
    labels = {anchor: _in_text(label) for anchor, label, _ in anchored if label}
    titles = {
        anchor: title(changed(words, partial(_with_text, targets=labels)))
        for anchor, label, words in anchored
        if not label
    }
    return titles | labels


def _in_text(label: str) -> str:
    """Say a label as running text does: "Bab III", and "A" where the heading has "A."."""
    words = label.rstrip(".")
    if words.startswith(f"{CHAPTER} "):
        return CHAPTER_IN_TEXT + words.removeprefix(CHAPTER)
    return words


def _with_text(inline: Inline, targets: Targets) -> Inline:
    if not isinstance(inline, Reference):
        return inline
    return Reference(inline.target, targets.get(inline.target, UNKNOWN_REFERENCE))


def _entries(document: Document) -> Mapping[ContentsOf, tuple[Entry, ...]]:
    found = tuple(chain.from_iterable(captions(part.blocks) for part in document.parts))
    listed = [(block, caption) for block, caption in found if not caption.continued]
    tables = [caption for block, caption in listed if isinstance(block, Table)]
    figures = [caption for block, caption in listed if not isinstance(block, Table)]
    return {
        ContentsOf.HEADINGS: tuple(
            Entry(section.label, section.text, section.anchor, section.level)
            for section in sections(document)
            if section.level <= DEEPEST_LISTED
        ),
        ContentsOf.TABLES: tuple(Entry(c.label, title(c.children), c.anchor) for c in tables),
        ContentsOf.FIGURES: tuple(Entry(c.label, title(c.children), c.anchor) for c in figures),
    }


def _listed(block: Block, entries: Mapping[ContentsOf, tuple[Entry, ...]]) -> Block:
    return replace(block, entries=entries[block.of]) if isinstance(block, Contents) else block


def _with_running_title(part: Part) -> Part:
    """Take the heading that opens the part, unless its author gave another title."""
    titles = (
        title(block.children)
        for block in each(part.blocks)
        if isinstance(block, Heading) and block.level == 1
    )
    return part if part.running_title else replace(part, running_title=next(titles, ""))


def _unknown(document: Document, targets: Targets) -> tuple[str, ...]:
    everything = (one for part in document.parts for block in each(part.blocks) for one in spoken(block))
    asked = {one.target for one in everything if isinstance(one, Reference)}
    return tuple(sorted(asked - targets.keys()))


def _repeated(document: Document) -> tuple[str, ...]:
    borne = Counter(anchor for anchor, _, _ in _anchored(document))
    return tuple(sorted(anchor for anchor, times in borne.items() if times > 1))
