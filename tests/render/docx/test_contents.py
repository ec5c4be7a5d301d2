from __future__ import annotations

import pytest

from planbuilder.document.blocks import (
    Caption,
    Cell,
    Column,
    Contents,
    ContentsOf,
    Heading,
    PartKind,
    Row,
    Table,
)
from tests.render.docx.opened import W, a_document, a_part, opened, said, text, words

TABLE = Table((Column(1000),), (), (Row((Cell(text("isi")),)),), Caption(text("Sentra"), "tbl"))
PAGES = {"contents-headings": "i", "sec": "I-1", "sub": "I-2", "tbl": "I-3"}


def a_list(of: ContentsOf):
    chapter = a_part(Heading(1, text("Satu"), "sec"), Heading(2, text("Latar"), "sub"), TABLE)
    return opened(a_document(a_part(Contents(of), kind=PartKind.FRONT), chapter), pages=PAGES)


def test_the_contents_are_filled_in_with_labels_words_and_pages():
    file = a_list(ContentsOf.HEADINGS)

    assert file.words("TOC1") == ["Daftar Isi i", "BAB I Satu I-1"]
    assert file.words("TOC2") == ["1.1 Latar I-2"]


def test_the_list_of_tables_is_filled_in():
    assert a_list(ContentsOf.TABLES).words("TableofFigures") == ["Tabel 1.1 Sentra I-3"]


@pytest.mark.parametrize(
    ("of", "instruction"),
    [
        (ContentsOf.HEADINGS, r'TOC \o "1-3" \h \z \u'),
        (ContentsOf.TABLES, r'TOC \h \z \c "Tabel"'),
    ],
)
def test_the_list_is_one_live_field_around_its_lines(of, instruction):
    file = a_list(of)

    marks = [one.get(f"{W}fldCharType") for one in file.body.iter(f"{W}fldChar")]
    assert file.instructions()[0] == instruction
    assert marks.count("begin") == marks.count("separate") == marks.count("end")
    assert marks[:2] == ["begin", "separate"]


def test_each_line_links_to_a_bookmark_that_is_there():
    file = a_list(ContentsOf.HEADINGS)

    links = [one.get(f"{W}anchor") for one in file.body.iter(f"{W}hyperlink")]
    asked = [one.split()[1] for one in file.instructions() if one.startswith("PAGEREF")]
    assert links == asked == ["_Toc_contents_headings", "_Toc_sec", "_Toc_sub"]
    assert set(links) <= set(file.bookmarks())


def test_nothing_asks_the_reader_to_update_at_opening():
    file = a_list(ContentsOf.HEADINGS)

    assert b"updateFields" not in file.parts["word/settings.xml"]
    assert b"w:dirty" not in file.parts["word/document.xml"]


def test_the_field_ends_before_the_paragraph_that_ends_the_section():
    file = a_list(ContentsOf.HEADINGS)

    paragraph = next(one for one in file.body.iter(f"{W}p") if one.find(f"{W}pPr/{W}sectPr") is not None)
    assert not list(paragraph.iter(f"{W}fldChar"))


def test_long_words_are_broken_before_they_reach_the_page_number():
    long = "Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal di Wilayah Pengembangan"
    chapter = a_part(Heading(1, text(long), "sec"))

    file = opened(a_document(a_part(Contents(ContentsOf.HEADINGS), kind=PartKind.FRONT), chapter))

    line = file.paragraphs("TOC1")[1]
    assert len(list(line.iter(f"{W}br"))) == 1
    assert words(line) == f"BAB I {long}"


def test_a_title_without_number_does_not_run_into_the_stop_of_the_numbers():
    plain, numbered = a_list(ContentsOf.HEADINGS).paragraphs("TOC1")

    assert said(plain, "pPr/tabs") is None
    assert plain.find(f"{W}pPr/{W}tabs") is None
    assert [one.get(f"{W}val") for one in numbered.iter(f"{W}tab") if one.get(f"{W}val")] == ["left", "right"]


def test_a_list_without_lines_has_but_its_title():
    document = a_document(a_part(Contents(ContentsOf.HEADINGS), kind=PartKind.FRONT))
    bare = opened(document.__class__("x", "x", document.meta, (a_part(Contents(ContentsOf.TABLES)),)))

    assert words(bare.body) == "Daftar Tabel"
    assert bare.instructions() == []
