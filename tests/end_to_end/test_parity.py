"""Do both finished files say what the tree says, in order?"""

from __future__ import annotations

from pathlib import Path

import pytest

from planbuilder.builder.build import compose_all
from planbuilder.builder.reading import read
from planbuilder.document.blocks import Document
from tests.conftest import SAMPLE
from tests.end_to_end.expected_text import Passage, passages, squeezed
from tests.end_to_end.finished_files import docx_text, pdf_text

SLACK = 160
"""What may stand between two passages: list markers, fixed words, page numbers."""


@pytest.fixture(scope="module")
def documents() -> tuple[Document, ...]:
    materials, _found = read(SAMPLE)
    assert materials is not None
    return compose_all(materials).documents


def unfound(document: Document, text: str, *, without_labels: bool) -> list[Passage]:
    """Walk through a file's text and give the passages that do not stand where they should."""
    stream = squeezed(text)
    position, lost = 0, []
    for passage in passages(document, without_labels=without_labels):
        wanted = squeezed(passage.label + passage.text)
        if not wanted or (passage.kind == "aside" and wanted in stream):
            continue
        limit = position + SLACK + 2 * len(squeezed(passage.repeats)) + len(wanted)
        found = stream.find(wanted, position, limit)
        if found < 0:
            lost.append(passage)
        else:
            position = found + len(wanted)
    return lost


def test_the_pdf_says_what_the_tree_says(built: Path, documents: tuple[Document, ...]) -> None:
    for document in documents:
        text = pdf_text(built / f"{document.name}.pdf", document.meta.paper)

        assert unfound(document, text, without_labels=False) == [], document.name


def test_the_docx_says_what_the_tree_says(built: Path, documents: tuple[Document, ...]) -> None:
    for document in documents:
        text = docx_text(built / f"{document.name}.docx")

        assert unfound(document, text, without_labels=True) == [], document.name


def test_a_lost_cell_is_noticed(documents: tuple[Document, ...]) -> None:
    """The comparison itself can fail."""
    document = documents[0]
    whole = "\n".join(passage.text for passage in passages(document))
    victim = next(p for p in passages(document) if p.kind == "cell" and len(p.text) > 12)

    assert unfound(document, whole, without_labels=False) == []
    assert victim in unfound(document, whole.replace(victim.text, "", 1), without_labels=False)
