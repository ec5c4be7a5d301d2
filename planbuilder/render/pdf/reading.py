"""In which order are painted pages read? From the boxes of all pages to one tree of tags.

A tag belongs to an element of the html, not to a box: what runs over several lines or pages is one piece.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes

from planbuilder.render.pdf.marks import ORNAMENT, RUNNING, Box, MarkedPage
from planbuilder.render.pdf.roles import HOLDS_WORDS, Element, roles
from planbuilder.render.pdf.tags import LinkArea, Tag, Words

_POINTS_PER_PIXEL = 0.75


def read(pages: Sequence[MarkedPage]) -> Tag:
    """Read painted pages; what belongs to no text is passed over."""
    reader = _Reader()
    for index, page in enumerate(pages):
        _Page(reader, index, page).read()
    return reader.root


class _Reader:
    """What was met so far: the tag of each element."""

    def __init__(self) -> None:
        self.root = Tag("Document")
        self.tags: dict[Any, Tag] = {}
        self.heads: dict[Element, int] = {}

    def tag(self, element: Element, under: Tag, names: Sequence[str]) -> Tag:
        """Find the tag of an element, or hang it where its first box stands."""
        if found := self.tags.get(element):
            return found
        tag = under
        for name in names:
            tag = _hung(name, tag, element)
        self.tags[element] = tag
        return tag

    def is_again(self, head: Element, page: int) -> bool:
        """Whether the head of a table stands on a page only because the table runs on."""
        return self.heads.setdefault(head, page) != page


def _hung(name: str, under: Tag, element: Element) -> Tag:
    """Hang a tag; a label stands before the body of its item."""
    parent = under.within("LI") if name == "Lbl" else under
    tag = Tag(name, parent, element)
    parent.kids.insert(_labels(parent) if name == "Lbl" else len(parent.kids), tag)
    return tag


def _labels(item: Tag) -> int:
    return sum(isinstance(kid, Tag) and kid.role == "Lbl" for kid in item.kids)


class _Page:
    """Reads the boxes of one page."""

    def __init__(self, reader: _Reader, index: int, page: MarkedPage) -> None:
        self._reader = reader
        self._index = index
        self._page = page

    def read(self) -> None:
        """Read the text, pass over heads and feet."""
        for child in self._page.box.children:
            if isinstance(child, boxes.MarginBox):
                self._pass_over(child, RUNNING)
            else:
                self._read(child, self._reader.root, None)

    def _read(self, box: Box, under: Tag, block: Element) -> None:
        """Read a box; `block` is the nearest element that has no tag of its own, and may be a paragraph."""
        box = getattr(box, "_box", box)  # what stands absolutely is a stand-in for its box
        if (box.element_tag or "").endswith("::after"):
            self._pass_over(box, ORNAMENT)
        elif isinstance(box, boxes.TextBox):
            self._words(box, under, block)
        elif isinstance(box, boxes.ReplacedBox):
            self._picture(box, under)
        elif box.element_tag == "thead" and self._reader.is_again(box.element, self._index):
            self._pass_over(box, RUNNING)
        else:
            self._around(box, under, block)

    def _around(self, box: Box, under: Tag, block: Element) -> None:
        element = box.element
        if names := roles(element):
            under, block = self._reader.tag(element, under, names), None
        elif element.tag == "div" and under.role not in HOLDS_WORDS:
            block = element
        if (area := self._page.link_area(box)) is not None:
            under.kids.append(LinkArea(self._index, area))
        for child in box.children:
            self._read(child, under, block)

    def _words(self, box: Box, under: Tag, block: Element) -> None:
        number = self._page.number(box)
        if number is None:
            return
        tag = self._reader.tag(block, under, ("P",)) if block is not None else under
        tag.kids.append(Words(self._index, number))

    def _picture(self, box: Box, under: Tag) -> None:
        number = self._page.number(box)
        if number is None:
            return
        alternative = box.element.get("alt", "")
        if not alternative:
            self._page.pass_over(number, ORNAMENT)
            return
        tag = self._reader.tag(box.element, under, ("Figure",))
        tag.alternative = alternative
        tag.attributes = f"<</O /Layout /BBox {self._area(box)}>>"
        tag.kids.append(Words(self._index, number))

    def _area(self, box: Box) -> str:
        """Say in points from the foot of the page where a picture stands."""
        left, top = box.content_box_x(), box.content_box_y()
        height = self._page.height
        sides = (left, height - top - box.height, left + box.width, height - top)
        return str(pydyf.Array(side * _POINTS_PER_PIXEL for side in sides).data, "ascii")

    def _pass_over(self, box: Box, kind: str) -> None:
        """Take what stands in a box for no part of the text."""
        box = getattr(box, "_box", box)
        number = self._page.number(box)
        if number is not None:
            self._page.pass_over(number, kind)
        if (area := self._page.link_area(box)) is not None:
            self._reader.tags[box.element].kids.append(LinkArea(self._index, area))
        for child in box.children:
            self._pass_over(child, kind)
