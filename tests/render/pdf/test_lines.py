"""Do words break where they may, and do bookmarks go as deep as the contents?"""

from __future__ import annotations

from typing import Any

import pytest
from weasyprint.formatting_structure import boxes

from planbuilder.document.blocks import (
    Align,
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Field,
    Fields,
    Heading,
    Note,
    NoteKind,
    Paragraph,
    Part,
    PartKind,
    Row,
    Table,
)
from planbuilder.document.inlines import Text
from planbuilder.document.numbering import DEEPEST_LISTED, number
from planbuilder.render.pdf.layout import lay_out
from planbuilder.render.pdf.press import Press
from tests.end_to_end.page_faults import page_faults, within
from tests.render.sample_document import META
from tests.render.sample_theme import shipped_theme

ENDLESS = (Text("x" * 60 + "/" + "9" * 60 + "_" + "W" * 60),)
PROSE = (Text("mempertanggungjawabkan penyelenggaraan pengindustrian kewirausahaan " * 12),)
HYPHENS = ("\u2010", "-")


def pages_of(*blocks: Block) -> list[Any]:
    document = Document("sample/one", "sample", META, (Part(PartKind.CHAPTER, "isi", blocks),))
    parts, _pages = lay_out(number(document).document, shipped_theme(), Press())
    return [page for part in parts for page in part.pages.pages]


def endless_table() -> Table:
    columns = (Column(300), Column(700, Align.RIGHT, keep=True))
    rows = (Row((Cell(ENDLESS), Cell((Text("1.000"),)))),)
    head = (Row((Cell(ENDLESS), Cell((Text("Jumlah"),)))),)
    return Table(columns, head, rows, Caption(ENDLESS, "tab-endless"))


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(ENDLESS),
        Heading(2, ENDLESS, "sec-endless"),
        Note(NoteKind.REMARK, (Paragraph(ENDLESS),)),
        Fields((Field(ENDLESS, ENDLESS),)),
        endless_table(),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_word_without_end_breaks_at_the_edge(block: Block):
    assert [fault for page in pages_of(block, Paragraph(PROSE)) for fault in page_faults(page)] == []


def test_prose_is_hyphenated_as_indonesian_is():
    lines = [
        box.text
        for page in pages_of(Paragraph(PROSE))
        for box in within(page._page_box)
        if isinstance(box, boxes.TextBox)
    ]
    parted = {line.split()[-1].rstrip("".join(HYPHENS)) for line in lines if line.endswith(HYPHENS)}

    assert parted
    assert all(piece[-1] in "aiueongmkrst" for piece in parted)


def test_bookmarks_go_as_deep_as_the_contents():
    headings = [Heading(level, (Text(f"Judul {level}"),), f"sec-{level}") for level in range(1, 5)]

    (page,) = pages_of(*headings, Paragraph(PROSE))

    assert [level for level, *_ in page.bookmarks] == list(range(1, DEEPEST_LISTED + 1))
