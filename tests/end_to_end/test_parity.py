"""Do both finished files say what the tree says, in order?"""

from __future__ import annotations

from pathlib import Path

import pytest

from planbuilder.document.blocks import Document, Letterhead
from tests.end_to_end.drawn_words import without_drawings
from tests.end_to_end.expected_text import Passage, passages, squeezed
from tests.end_to_end.finished_files import docx_text, pdf_text
from tests.sample import composed

pytestmark = pytest.mark.xdist_group("set")  # the sample is composed once a process

LONG_CELL = 300
SLACK = 160
"""What may stand between two passages: list markers, fixed words, page numbers."""


@pytest.fixture(scope="module")
def documents() -> tuple[Document, ...]:
    return composed().documents


def unfound(document: Document, text: str, *, without_labels: bool) -> list[Passage]:
    """Walk through a file's text and give the passages that do not stand where they should."""
    stream = squeezed(text)
    position, cut, lost = 0, 0, []
    for passage in passages(document, without_labels=without_labels):
        wanted = squeezed(passage.label + passage.text)
        if not wanted or (passage.kind == "aside" and wanted in stream):
            continue
        limit = position + SLACK + cut + 2 * len(squeezed(passage.repeats)) + len(wanted)
        found = stream.find(wanted, position, limit)
        end = found + len(wanted)
        if found < 0:
            end = _end_in_pieces(passage, stream, position)
            # Its neighbours stand before its second half.
            cut = max(cut, 2 * len(passage.text))
        if end < 0:
            lost.append(passage)
        else:
            position = end
    return lost


def _end_in_pieces(passage: Passage, stream: str, position: int) -> int:
    """Find a cell so long that it was cut by a page, with the head of its table between; -1 where it is not."""
    if passage.kind != "cell" or len(passage.text) < LONG_CELL:
        return -1
    words = [squeezed(word) for word in passage.text.split()]
    begun = stream.find(words[0], position) + len(words[0])
    for word in words:
        found = stream.find(
            word, position, position + SLACK + 2 * len(squeezed(passage.repeats)) + len(passage.text)
        )
        if found < 0:
            return -1
        position = found + len(word)
    return begun


def test_the_pdf_says_what_the_tree_says(built: Path, documents: tuple[Document, ...]) -> None:
    for document in documents:
        # A part under a letterhead fills one page.
        headed = [n for n, part in enumerate(document.parts) if isinstance(part.blocks[0], Letterhead)]
        text = pdf_text(built / f"{document.name}.pdf", document.meta.paper, letterheads=headed)

        assert unfound(document, without_drawings(text, document), without_labels=False) == [], document.name


def test_the_docx_says_what_the_tree_says(built: Path, documents: tuple[Document, ...]) -> None:
    for document in documents:
        text = docx_text(built / f"{document.name}.docx")

        assert unfound(document, text, without_labels=True) == [], document.name


def test_a_lost_half_is_noticed(documents: tuple[Document, ...]) -> None:
    """The comparison itself can fail."""
    document = next(one for one in documents if one.type == "rencana-induk")
    whole = "\n".join(passage.label + passage.text for passage in passages(document))

    assert unfound(document, whole[: len(whole) // 2], without_labels=False)
