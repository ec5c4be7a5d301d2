"""How is a document divided? Its headings as a tree, for contents, bookmarks and tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planbuilder.document.blocks import Contents, Document, Heading, Part
from planbuilder.document.inlines import Inlines, one_line
from planbuilder.document.walk import each
from planbuilder.document.wording import CONTENTS_TITLES


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the headings below it; a list at the front counts as one of level 1."""

    level: int
    label: str
    text: str
    anchor: str
    part: str
    """The name of the part it stands in."""
    children: tuple[Section, ...] = ()


def outline(document: Document) -> tuple[Section, ...]:
    """Nest the headings of a numbered document by their levels."""
    return _nested(tuple(sections(document)))


def sections(document: Document) -> Iterator[Section]:
    """Each heading in reading order, without those below it."""
    for part in document.parts:
        yield from _sections_of(part)


def title(children: Inlines) -> str:
    """Write a heading on one line."""
    return one_line(children)


def _sections_of(part: Part) -> Iterator[Section]:
    for block in each(part.blocks):
        match block:
            case Heading(level, children, anchor, label=label):
                yield Section(level, label, title(children), anchor, part.name)
            case Contents(of):
                yield Section(1, "", CONTENTS_TITLES[of].title(), block.anchor, part.name)
            case _:
                pass


def _nested(flat: tuple[Section, ...]) -> tuple[Section, ...]:
    """Put under each section those that follow it on deeper levels."""
    found: list[Section] = []
    start = 0
    while start < len(flat):
        end = start + 1
        while end < len(flat) and flat[end].level > flat[start].level:
            end += 1
        found.append(replace(flat[start], children=_nested(flat[start + 1 : end])))
        start = end
    return tuple(found)
