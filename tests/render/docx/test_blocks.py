from __future__ import annotations

from typing import get_args

import pytest
from openxml_audit import OpenXmlValidator

from planbuilder.document import lines, walk
from planbuilder.document.blocks import Block, Chart, Document, Gantt, LetterOpening, Map, Signature
from planbuilder.document.inlines import Inlines, plain
from planbuilder.document.wording import CHECK_HEADS, CONTENTS_TITLES, NIP, NOTE_TITLES
from planbuilder.render.docx import render
from planbuilder.render.pages import estimate
from planbuilder.render.theme import Theme
from tests.render.docx.opened import STAMP, opened, words
from tests.render.sample_document import one_block, sample_document, sample_letter

BLOCKS = [kind.__name__ for kind in get_args(Block)]


def runs(document: Document) -> list[Inlines]:
    """Every line of a document in the order in which a Word reader meets it."""
    found: list[Inlines] = []
    for block, _ in walk(document.parts[0].blocks):
        match block:
            case Signature(signatories=people):
                found += [run for one in people for run in (*one.before, one.title)]
                found += [run for one in people for run in (one.name, one.rank, one.nip)]
            case LetterOpening(fields=(first, *others)):
                found += [first.label, first.value, block.place_and_date]
                found += [run for field in others for run in (field.label, field.value)]
                found += block.addressee
            case (
                Chart(caption=caption, notes=notes)
                | Map(caption=caption, notes=notes)
                | Gantt(caption=caption, notes=notes)
            ):
                # What its drawing says is asked for with the numbers in it: tests/render/charts, test_maps.
                found += [caption.children, *notes]
            case _:
                found += lines(block)
    return found


@pytest.mark.parametrize("kind", BLOCKS)
def test_every_block_prints_all_of_its_words_in_their_order(kind):
    document = one_block(kind)

    shown = words(opened(document).body)

    where = 0
    for run in runs(document):
        asked = " ".join(plain(run).split())
        where = shown.find(asked, where)
        assert where >= 0, asked
        where += len(asked)


@pytest.mark.parametrize("kind", BLOCKS)
def test_every_block_alone_is_a_file_that_word_opens(kind, tmp_path):
    path = tmp_path / "block.docx"
    document = one_block(kind)

    path.write_bytes(render(document, Theme(), estimate(document, Theme()), STAMP))

    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_the_words_that_writers_add_are_those_of_the_one_place():
    sample, letter = (words(opened(document).body) for document in (sample_document(), sample_letter()))

    for said in (*NOTE_TITLES.values(), *(title.title() for title in CONTENTS_TITLES.values())):
        assert said in sample
    for said in (*CHECK_HEADS, NIP, "Yth."):
        assert said in letter
