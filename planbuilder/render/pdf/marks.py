"""Under which number was each word and picture of a page painted? What the tags of a file point at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes

Box = Any
"""A box of WeasyPrint's layout; it is compared by identity."""
RUNNING = "Pagination"
"""An artifact that comes back on every page, PDF 32000-1, 14.8.2.2."""
ORNAMENT = "Layout"
"""An artifact that only leads the eye."""


class MarkedPage:
    """A page as WeasyPrint laid it out, which remembers the numbers of what it painted.

    WeasyPrint 70 tags each line of a paragraph and each page of a table for itself, and words at the head and foot of
    pages as if they were text; so it is asked for no tags, only for the numbers, and `reading` makes better ones.
    """

    def __init__(self, page: Any) -> None:
        self._page = page
        self._stream: Any = None
        self._artifacts: dict[int, str] = {}
        self.box: Box = page._page_box  # noqa: SLF001  # there is no other way to what stands on a page
        self._outermost = set(_links(self.box))
        self.links = [link for link in page.links if link[-1] in self._outermost]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)

    def paint(self, stream: Any, scale: float = 1) -> None:
        """Paint, and let the stream number its words, which it does once it has a place to note them."""
        self._stream = stream
        stream._tags = {}  # noqa: SLF001
        self._page.paint(stream, scale)

    def number(self, box: Box) -> int | None:
        """Under which number a box was painted; nothing, if it was not."""
        mark = self._stream._tags.get(box)  # noqa: SLF001
        return None if mark is None else mark["mcid"]

    def link_area(self, box: Box) -> Any | None:
        """Find the annotation of a box that leads elsewhere; boxes within a link lead nowhere of their own."""
        return box.link_annotation if box in self._outermost else None

    def pass_over(self, number: int, kind: str) -> None:
        """Note that what was painted under a number is an artifact of a kind."""
        self._artifacts[number] = kind

    def name(self, tags: Mapping[int, str]) -> None:
        """Call what was painted what it is: a number has the name of its tag, or is no part of the text."""
        pieces = self._stream.stream
        for index, piece in enumerate(pieces):
            if isinstance(piece, pydyf.Dictionary) and (number := piece.get("MCID")) is not None:
                if tag := tags.get(number):
                    pieces[index - 1] = f"/{tag}"
                else:
                    kind = self._artifacts.get(number, ORNAMENT)
                    pieces[index - 1 : index + 1] = ("/Artifact", pydyf.Dictionary({"Type": f"/{kind}"}))


def _links(box: Box) -> Iterator[Box]:
    """Find the boxes of links; WeasyPrint makes an area to press of each box in them too."""
    if box.link and not isinstance(box, boxes.LineBox | boxes.TextBox):
        yield box
        return
    for child in box.children:
        yield from _links(child)
