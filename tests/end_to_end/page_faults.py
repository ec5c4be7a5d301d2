"""What would a printer send back? Words cut off, headings at the foot of a page, heads of tables without rows.

Read from the boxes of pages as they were laid out, so that what is hidden under something else is seen as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from weasyprint.formatting_structure import boxes

Box = Any
CLOSE = 1
"""Pixels by which a box may stand out of another before anybody sees it."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4"))


def page_faults(page: Any) -> Iterator[str]:
    """Name what is wrong with one page."""
    sheet = page._page_box
    text = [
        box for child in sheet.children if not isinstance(child, boxes.MarginBox) for box in within(child)
    ]
    words = [box for box in text if isinstance(box, boxes.TextBox) and box.text.strip()]
    yield from _cut_off(sheet, [*words, *(box for box in text if isinstance(box, boxes.ReplacedBox))])
    for box in text:
        if isinstance(box, boxes.TableCellBox):
            yield from _out_of_cell(box)
        elif isinstance(box, boxes.TableBox) and box.element_tag == "table":
            yield from _lonely(box)
        elif isinstance(box, boxes.BlockBox) and box.element_tag in HEADINGS:
            yield from _at_foot(box, words)


def within(box: Box) -> Iterator[Box]:
    """A box and all boxes in it."""
    box = getattr(box, "_box", box)
    yield box
    for child in getattr(box, "children", ()):
        yield from within(child)


def said(box: Box) -> str:
    return " ".join("".join(one.text for one in within(box) if isinstance(one, boxes.TextBox)).split())[:60]


def _cut_off(sheet: Box, things: list[Box]) -> Iterator[str]:
    left, top = sheet.content_box_x() - CLOSE, sheet.content_box_y() - CLOSE
    right, bottom = left + sheet.width + 2 * CLOSE, top + sheet.height + 2 * CLOSE
    for box in things:
        # A line may be lower than its letters: what counts of words is where they stand.
        foot = box.position_y + (box.baseline if isinstance(box, boxes.TextBox) else box.height)
        if not (left <= box.position_x and box.position_x + box.width <= right and top <= foot <= bottom):
            yield f"stands out of the text block: {said(box)}"


def _out_of_cell(cell: Box) -> Iterator[str]:
    edge = cell.border_box_x() + cell.border_width() + CLOSE
    for box in within(cell):
        if isinstance(box, boxes.TextBox) and box.text.strip() and box.position_x + box.width > edge:
            yield f"stands out of its cell: {said(box)}"


def _lonely(table: Box) -> Iterator[str]:
    rows = [row for group in table.children if not group.is_header for row in group.children]
    if not rows:
        yield f"head without a row: {said(table)}"
    elif "group" in rows[-1].element.get("class", "").split():
        yield f"group without a row: {said(rows[-1])}"


def _at_foot(heading: Box, words: list[Box]) -> Iterator[str]:
    end = heading.border_box_y() + heading.border_height() - CLOSE
    if not any(box.position_y >= end for box in words):
        yield f"heading at the foot: {said(heading)}"
