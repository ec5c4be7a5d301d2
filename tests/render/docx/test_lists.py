from __future__ import annotations

import pytest

from planbuilder.document.blocks import Cell, Column, ItemList, Marker, Note, NoteKind, Paragraph, Row, Table
from tests.render.docx.opened import W, of, said, text, words


def a_list(marker: Marker, *items, start: int = 1) -> ItemList:
    return ItemList(
        marker, tuple((Paragraph(text(item)),) if isinstance(item, str) else item for item in items), start
    )


def numbers(file) -> list[tuple[str | None, str | None]]:
    """The instance and the level by which each item is counted."""
    return [
        (said(one, "pPr/numPr/numId"), said(one, "pPr/numPr/ilvl"))
        for one in file.paragraphs("ListParagraph")
        if said(one, "pPr/numPr/numId")
    ]


def definition(file, number: str | None, depth: str | None):
    numbering = file.xml("word/numbering.xml")
    instance = next(one for one in numbering.iter(f"{W}num") if one.get(f"{W}numId") == number)
    kind = said(instance, "abstractNumId")
    found = next(one for one in numbering.iter(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == kind)
    return instance, next(one for one in found.iter(f"{W}lvl") if one.get(f"{W}ilvl") == depth)


@pytest.mark.parametrize(
    ("marker", "form", "shown"),
    [
        (Marker.BULLET, "bullet", "•"),
        (Marker.UPPER, "upperLetter", "%1."),
        (Marker.DECIMAL, "decimal", "%1."),
        (Marker.LOWER, "lowerLetter", "%1."),
        (Marker.DECIMAL_PARENTHESIS, "decimal", "%1)"),
        (Marker.LOWER_PARENTHESIS, "lowerLetter", "%1)"),
    ],
)
def test_each_marker_is_real_numbering(marker, form, shown):
    file = of(a_list(marker, "satu"))

    _, level = definition(file, *numbers(file)[0])
    assert (said(level, "numFmt"), said(level, "lvlText")) == (form, shown)


def test_each_list_counts_for_itself():
    file = of(a_list(Marker.DECIMAL, "satu", "dua"), a_list(Marker.DECIMAL, "tiga"))

    first, second, third = numbers(file)
    assert first == second != third


def test_a_list_may_begin_later():
    file = of(a_list(Marker.LOWER, "lanjutan", start=3))

    instance, _ = definition(file, *numbers(file)[0])
    assert said(instance, "lvlOverride/startOverride") == "3"


def test_a_list_in_a_list_is_a_level_deeper_and_further_in():
    inner = a_list(Marker.DECIMAL, "dalam")
    file = of(a_list(Marker.UPPER, (Paragraph(text("luar")), inner)))

    (_, outer_depth), (number, depth) = numbers(file)
    instance, level = definition(file, number, depth)
    assert (outer_depth, depth) == ("0", "1")
    assert (said(level, "pPr/ind", "left"), said(level, "lvlText")) == ("800", "%2.")
    assert instance.find(f"{W}lvlOverride").get(f"{W}ilvl") == "1"


def test_what_follows_in_an_item_stands_under_its_words():
    file = of(a_list(Marker.DECIMAL, (Paragraph(text("satu")), Paragraph(text("lanjut")))))

    later = file.paragraphs("ListParagraph")[1]
    assert said(later, "pPr/numPr/numId") is None
    assert said(later, "pPr/ind", "left") == "400"


def test_an_item_that_begins_with_a_table_has_a_line_for_its_marker():
    table = Table((Column(1000),), (), (Row((Cell(text("isi")),)),))
    file = of(a_list(Marker.DECIMAL, (table,)))

    assert len(numbers(file)) == 1
    assert words(file.body) == "isi"


def test_the_last_line_of_the_outermost_list_keeps_a_paragraph_s_distance():
    inner = a_list(Marker.DECIMAL, "dalam")
    file = of(a_list(Marker.UPPER, "satu", (Paragraph(text("luar")), inner)))

    after = [said(one, "pPr/spacing", "after") for one in file.paragraphs("ListParagraph")]
    assert after == [None, None, "140"]


def test_lists_below_the_ninth_level_are_counted_on_the_ninth():
    nested = a_list(Marker.DECIMAL, "paling dalam")
    for _ in range(10):
        nested = a_list(Marker.DECIMAL, (Paragraph(text("lebih dalam")), nested))

    assert max(int(depth or 0) for _, depth in numbers(of(nested))) == 8


@pytest.mark.parametrize(
    ("kind", "title", "ground"),
    [
        (NoteKind.REMARK, "Catatan", "EDF1F6"),
        (NoteKind.SAMPLE, "Contoh, bukan data resmi", "FDF2E6"),
        (NoteKind.OPEN, "Perlu dilengkapi", "FDF2E6"),
    ],
)
def test_a_note_stands_on_its_tint_under_its_title(kind, title, ground):
    file = of(Note(kind, (Paragraph(text("isi")), a_list(Marker.DECIMAL, "butir"))))

    cell = next(file.body.iter(f"{W}tc"))
    assert words(cell) == f"{title} isi butir"
    assert said(cell, "tcPr/shd", "fill") == ground


def test_a_note_that_ends_with_a_table_ends_with_a_paragraph_all_the_same():
    table = Table((Column(1000),), (), ())
    file = of(Note(NoteKind.REMARK, (Table(table.columns, (), (Row((Cell(text("isi")),)),)),)))

    assert next(file.body.iter(f"{W}tc"))[-1].tag == f"{W}p"
