"""Do fingerprints tell documents apart by what their pages show, and by where their data come from?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from planbuilder.document import fingerprint
from planbuilder.document.blocks import Document, Meta, Paragraph, Part, PartKind
from planbuilder.document.codec import from_json, to_json
from planbuilder.document.inlines import Datum
from planbuilder.values import Ref
from tests.document.trees import documents, some_trees

UNITS = (Ref("centres", "S1", "units"),)


def part_of(paragraph: Paragraph) -> Part:
    return Part(PartKind.BODY, "isi", (paragraph,))


PART = part_of(Paragraph((Datum("12", UNITS),)))
MOVED = part_of(Paragraph((Datum("12", (Ref("centres", "S2", "units"),)),)))
UNDER = part_of(Paragraph((Datum("12", UNITS),), under=UNITS))
CHANGED = part_of(Paragraph((Datum("13", UNITS),)))


@pytest.mark.parametrize("other", [MOVED, UNDER])
def test_pages_look_the_same_wherever_their_data_come_from(other):
    assert fingerprint.of_pages(other) == fingerprint.of_pages(PART)


@pytest.mark.parametrize("other", [MOVED, UNDER, CHANGED])
def test_the_whole_differs_where_origins_or_words_do(other):
    assert fingerprint.whole(other) != fingerprint.whole(PART)


def test_pages_with_other_words_differ():
    assert fingerprint.of_pages(CHANGED) != fingerprint.of_pages(PART)


def test_a_document_differs_from_one_with_another_title():
    document = Document("kak", "kak", Meta("KAK", "KAK", "Dinas"), (PART,))
    retitled = replace(document, meta=replace(document.meta, title="RAB"))

    assert fingerprint.of_pages(document) != fingerprint.of_pages(retitled)


@some_trees
@given(documents)
def test_a_document_that_came_back_from_json_has_the_same_fingerprints(document):
    again = from_json(to_json(document))

    assert fingerprint.whole(again) == fingerprint.whole(document)
    assert fingerprint.of_pages(again) == fingerprint.of_pages(document)
