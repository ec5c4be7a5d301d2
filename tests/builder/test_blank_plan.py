"""Do the documents of a blank plan read well, before anybody has filled in a fact?"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import read
from planbuilder.builder.start import BLANK, start
from planbuilder.document import gaps
from planbuilder.document.blocks import (
    Block,
    Document,
    Heading,
    Landscape,
    Paragraph,
    ParagraphStyle,
    PartKind,
    Table,
)
from planbuilder.document.inlines import plain
from planbuilder.document.walk import walk

PLANS = ["rencana-induk", "rencana-lima-tahun", "ringkasan-eksekutif"]
LEFTOVERS = re.compile(
    r"\{\{|\}\}|\{%|%\}|\bNone\b|\bnan\b|\(#|[\ue000-\uf8ff]| {2,}|\s[.,;]|\.\.(?!\.)|, dan (?=[.,])"
)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    folder = tmp_path_factory.mktemp("blank") / "baru"
    start(folder, BLANK)
    materials, _found = read(folder)
    assert materials is not None
    return {document.name: document for document in compose_all(materials).documents}


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Landscape):
            yield from flat(block.children)
        else:
            yield block


def hollow(document: Document) -> Iterator[str]:
    """Name headings that nothing follows but a heading as high or higher."""
    for part in document.parts:
        if part.kind is PartKind.FRONT:
            continue
        blocks = list(flat(part.blocks))
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            match block, following:
                case Heading(), None:
                    yield plain(block.children)
                case Heading(), Heading() if following.level <= block.level:
                    yield plain(block.children)


def test_both_plans_and_the_summary_are_there_and_no_dossier(documents: dict[str, Document]):
    assert sorted(documents) == PLANS


@pytest.mark.parametrize("name", PLANS)
def test_no_heading_is_hollow(documents: dict[str, Document], name: str):
    assert list(hollow(documents[name])) == []


@pytest.mark.parametrize("name", PLANS)
def test_no_table_is_empty(documents: dict[str, Document], name: str):
    tables = [
        block
        for part in documents[name].parts
        for block, _refs in walk(part.blocks)
        if isinstance(block, Table)
    ]

    assert all(table.rows for table in tables)


@pytest.mark.parametrize("name", PLANS)
def test_sentences_are_whole_where_facts_are_missing(documents: dict[str, Document], name: str):
    sentences = [
        plain(block.children)
        for part in documents[name].parts
        for block, _refs in walk(part.blocks)
        if isinstance(block, Paragraph) and block.style is ParagraphStyle.BODY
    ]

    assert [sentence for sentence in sentences if LEFTOVERS.search(sentence)] == []
    assert [sentence for sentence in sentences if not sentence.endswith((".", ":", ";", "; dan"))] == []


def test_the_master_plan_has_all_chapters_and_annexes(documents: dict[str, Document]):
    kinds = [part.kind for part in documents["rencana-induk"].parts]

    assert kinds.count(PartKind.CHAPTER) == 8
    assert kinds.count(PartKind.APPENDIX) == 5


def test_nothing_is_open_but_the_narrative(documents: dict[str, Document]):
    assert [gap.what for document in documents.values() for gap in gaps(document)] == []
