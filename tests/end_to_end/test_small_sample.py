"""Is the small sample what its README says: without errors, with the findings named there, whole in its documents?"""

from __future__ import annotations

import re

import pytest

from planbuilder.builder import check
from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import read
from planbuilder.document import data, gaps
from planbuilder.document.blocks import Document
from planbuilder.document.inlines import plain
from planbuilder.document.walk import lines, walk
from tests.conftest import MINI, TYPES
from tests.end_to_end import test_sample_set as sample_set
from tests.end_to_end.tell_tales import tell_tales

README = (MINI / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    materials, _found = read(MINI)
    assert materials is not None
    return {document.name: document for document in compose_all(materials).documents}


def test_it_finds_what_its_readme_explains_and_nothing_else():
    explained = re.findall(r"^\| (peringatan|catatan) ([A-Z]+-\d\d) \|", README, re.MULTILINE)
    words = {"warning": "peringatan", "note": "catatan"}

    assert sorted((words[one.severity], one.code) for one in check(MINI)) == sorted(explained)


def test_the_line_that_its_readme_changes_is_there():
    line = re.search(r"`(units: \d+)`", README)

    assert line
    assert line[1] in (MINI / "data.yaml").read_text(encoding="utf-8")


def test_it_makes_documents_of_every_type(documents: dict[str, Document]):
    assert {document.type for document in documents.values()} == TYPES


def test_its_documents_are_whole(documents: dict[str, Document]):
    for document in documents.values():
        # No cell holds the date of an invitation that was sent long ago.
        assert [gap for gap, _under in gaps(document) if gap.refs] == [], document.name
        assert [datum.text for datum, _under in data(document) if not datum.refs] == [], document.name
        assert list(tell_tales(document)) == []
        for part in document.parts:
            for block, _under in walk(part.blocks):
                for run in lines(block):
                    assert not sample_set.LEFTOVERS.search(plain(run)), plain(run)
                    assert not sample_set.ENGLISH.search(plain(run)), plain(run)
