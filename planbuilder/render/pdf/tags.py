"""What does one who hears the file meet, in which order? A tree of tags over the words and pictures of all pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from planbuilder.render.pdf.roles import Element

_MAY_BE_EMPTY = frozenset(("TD", "TH", "TR", "THead", "TBody", "Table"))


@dataclass(frozen=True, slots=True)
class Words:
    """What was painted on a page under a number."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """An area of a page that leads elsewhere; `annotation` is its PDF object."""

    page: int
    annotation: Any


@dataclass(eq=False, slots=True)
class Tag:
    """A piece of the text with what it is; the tree grows while the pages are read."""

    role: str
    parent: Tag | None = None
    element: Element = None
    kids: list[Tag | Words | LinkArea] = field(default_factory=list)
    alternative: str = ""
    attributes: str = ""
    """Attribute objects as they stand in the file."""
    identifier: str = ""

    def within(self, role: str) -> Tag:
        """Find the nearest tag of a role, itself or around it; itself if there is none."""
        tag: Tag | None = self
        while tag is not None and tag.role != role:
            tag = tag.parent
        return tag or self


def in_order(tag: Tag) -> Iterator[Tag]:
    """Each tag before those in it."""
    yield tag
    for kid in tag.kids:
        if isinstance(kid, Tag):
            yield from in_order(kid)


def prune(tag: Tag) -> bool:
    """Take out what holds nothing, and say whether something is left; an empty cell stays."""
    tag.kids = [kid for kid in tag.kids if not isinstance(kid, Tag) or prune(kid)]
    return bool(tag.kids) or tag.role in _MAY_BE_EMPTY
