"""Which number does each heading and caption bear? "BAB III", "3.1.1", "Lampiran 2", "Tabel 3.2".

Chapters are counted in Roman numerals and their sections in arabic ones, as regional planning documents do. An annex
marks its numbers with L ("L1.2", "Tabel L1.1", page L1-1), so that no section, table or page of an annex can be taken
for one of a chapter. The sections of a letter or form, which has no chapters, are A., 1., the order of levels in
official forms. Front matter bears no numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from planbuilder.document import wording
from planbuilder.document.blocks import (
    Block,
    Caption,
    Chart,
    Document,
    Figure,
    Gantt,
    Heading,
    Map,
    Part,
    PartKind,
    Table,
)
from planbuilder.document.rewrite import with_children
from planbuilder.document.walk import each
from planbuilder.values.words import roman

Pages = Literal["chapter", "continuous"]
"""Whether page numbers begin anew with each chapter, "III-1", or run through."""


@dataclass(slots=True)
class _Count:
    """How far the numbers of one document have come."""

    chapter: int = 0
    appendix: int = 0
    scope: str = ""
    """What numbers of sections and captions begin with: "3", "L1" or nothing."""
    section: int = 0
    subsection: int = 0
    captions: Counter[tuple[str, str]] = field(default_factory=Counter)
    last_caption: dict[str, str] = field(default_factory=dict)

    def enter(self, scope: str) -> None:
        """Begin the sections anew."""
        self.scope, self.section, self.subsection = scope, 0, 0


def with_labels(document: Document, pages: Pages) -> Document:
    """Label each heading and caption, and prefix the pages of each part."""
    count = _Count()
    return replace(document, parts=tuple(_part(part, count, pages) for part in document.parts))


def _part(part: Part, count: _Count, pages: Pages) -> Part:
    count.enter("")
    blocks = tuple(_block(block, part.kind, count) for block in part.blocks)
    prefix = _page_prefix(part.kind, blocks) if pages == "chapter" else ""
    return replace(part, blocks=blocks, page_prefix=prefix)


def _block(block: Block, kind: PartKind, count: _Count) -> Block:
    match block:
        case Heading():
            return replace(block, label=_heading(block, kind, count))
        case Table(caption=Caption() as caption):
            return replace(block, caption=_caption(caption, wording.TABLE, count))
        case Figure() | Chart() | Map() | Gantt():
            return replace(block, caption=_caption(block.caption, wording.FIGURE, count))
        case _:
            return with_children(block, lambda inner: tuple(_block(child, kind, count) for child in inner))


def _heading(heading: Heading, kind: PartKind, count: _Count) -> str:
    if heading.level == 1:
        return _opening(heading, kind, count)
    if not heading.numbered:
        return ""
    return _section(heading.level, kind, count)


def _opening(heading: Heading, kind: PartKind, count: _Count) -> str:
    """Label a heading of level 1; one without a number leaves the sections below it without."""
    opening = _OPENINGS.get(kind) if heading.numbered else None
    label, scope = opening(count) if opening else ("", "")
    count.enter(scope)
    return label


def _chapter(count: _Count) -> tuple[str, str]:
    count.chapter += 1
    return f"{wording.CHAPTER} {roman(count.chapter)}", str(count.chapter)


def _appendix(count: _Count) -> tuple[str, str]:
    count.appendix += 1
    return f"{wording.APPENDIX} {count.appendix}", f"{wording.APPENDIX_MARK}{count.appendix}"


_OPENINGS: dict[PartKind, Callable[[_Count], tuple[str, str]]] = {
    PartKind.CHAPTER: _chapter,
    PartKind.APPENDIX: _appendix,
}


def _section(level: int, kind: PartKind, count: _Count) -> str:
    match level:
        case 2:
            count.section, count.subsection = count.section + 1, 0
        case 3:
            count.subsection += 1
        case _:
            return ""
    if kind is PartKind.BODY:
        return f"{_letters(count.section)}." if level == 2 else f"{count.subsection}."  # noqa: PLR2004
    if not count.scope:
        return ""
    number = f"{count.scope}.{count.section}"
    return number if level == 2 else f"{number}.{count.subsection}"  # noqa: PLR2004


def _letters(number: int) -> str:
    """Count in letters: A ... Z, AA, AB."""
    rest, last = divmod(number - 1, 26)
    return (_letters(rest) if rest else "") + chr(ord("A") + last)


def _caption(caption: Caption, word: str, count: _Count) -> Caption:
    return replace(caption, label=_caption_label(caption, word, count))


def _caption_label(caption: Caption, word: str, count: _Count) -> str:
    if caption.continued and word in count.last_caption:
        return f"{count.last_caption[word]} ({wording.CONTINUED})"
    count.captions[word, count.scope] += 1
    number = count.captions[word, count.scope]
    label = f"{word} {count.scope}.{number}" if count.scope else f"{word} {number}"
    count.last_caption[word] = label
    return label


def _page_prefix(kind: PartKind, blocks: tuple[Block, ...]) -> str:
    """Derive "III-" or "L2-" from the heading that opens the part."""
    mark = {PartKind.CHAPTER: "", PartKind.APPENDIX: wording.APPENDIX_MARK}.get(kind)
    labels = (block.label for block in each(blocks) if isinstance(block, Heading) and block.level == 1)
    label = next(filter(None, labels), "")
    return f"{mark}{label.split()[-1]}-" if mark is not None and label else ""
