"""On which page does everything come to stand? Parts are laid out alone, then those that list pages again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planbuilder.document.blocks import Document
from planbuilder.render.html import part_html
from planbuilder.render.page_numbers import PageNumbers, page_numbers
from planbuilder.render.pages import PageMap
from planbuilder.render.pdf.press import Laid, Press
from planbuilder.render.theme import Theme

_MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class LaidPart:
    """A part on its pages, and the html they were made of."""

    html: str
    pages: Laid
    numbers: PageNumbers

    @property
    def count(self) -> int:
        """How many pages it has."""
        return len(self.pages.pages)


def lay_out(document: Document, theme: Theme, press: Press) -> tuple[tuple[LaidPart, ...], PageMap]:
    """Lay out all parts until no list of pages changes any more.

    A part is laid out again only when its html has changed: the lists at the front, once they know the pages.
    """
    pages: PageMap = {}
    laid: tuple[LaidPart, ...] = ()
    for _ in range(_MOST_ROUNDS):
        before, laid = laid, _round(document, theme, press, pages, laid)
        if all(new is old for new, old in zip(laid, before, strict=False)) and before:
            break
        pages = _page_map(laid)
    return laid, pages


def _round(
    document: Document, theme: Theme, press: Press, pages: PageMap, before: Sequence[LaidPart]
) -> tuple[LaidPart, ...]:
    done: list[LaidPart] = []
    for index, part in enumerate(document.parts):
        numbers = page_numbers(document.parts[: index + 1], [*(one.count for one in done), 0])[-1]
        html = part_html(document, part, theme, pages, numbers)
        kept = before[index] if before and before[index].html == html else None
        done.append(kept or LaidPart(html, press.lay_out(html), numbers))
    return tuple(done)


def _page_map(laid: Sequence[LaidPart]) -> PageMap:
    return {
        anchor: part.numbers.label(index)
        for part in laid
        for index, page in enumerate(part.pages.pages)
        for anchor in page.anchors
    }
