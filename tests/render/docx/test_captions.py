from __future__ import annotations

from planbuilder.document.blocks import (
    Caption,
    Cell,
    Column,
    Heading,
    Paragraph,
    PartKind,
    Row,
    Table,
)
from planbuilder.document.inlines import Reference, Text
from tests.render.docx.opened import META, W, a_document, a_part, of, opened, text, words


def a_table(anchor: str, *, continued: bool = False) -> Table:
    caption = Caption(text(f"Daftar {anchor}"), anchor, continued=continued)
    return Table((Column(1000),), (), (Row((Cell(text("isi")),)),), caption)


def a_chapter(title: str, *blocks, kind: PartKind = PartKind.CHAPTER):
    return a_part(Heading(1, text(title), f"sec-{title}"), *blocks, kind=kind, name=title)


def counters(file) -> list[str]:
    return [one for one in file.instructions() if one.startswith("SEQ")]


def test_a_caption_asks_the_chapter_s_count_and_its_own():
    file = opened(a_document(a_chapter("Satu", a_table("a"), a_table("b"))))

    assert counters(file) == [
        r"SEQ Bab \h",
        r"SEQ Bab \c \* ARABIC",
        r"SEQ Tabel \* ARABIC \r 1 \s 1",
        r"SEQ Bab \c \* ARABIC",
        r"SEQ Tabel \* ARABIC \s 1",
    ]
    assert file.words("Caption") == ["Tabel 1.1 Daftar a", "Tabel 1.2 Daftar b"]


def test_the_count_begins_again_in_each_chapter_and_annex():
    document = a_document(
        a_chapter("Satu", a_table("a")),
        a_chapter("Dua", a_table("b")),
        a_chapter("Data", a_table("c"), kind=PartKind.APPENDIX),
    )

    file = opened(document)

    restarts = [one for one in counters(file) if r"\r 1" in one]
    assert len(restarts) == 3
    assert file.words("Caption") == ["Tabel 1.1 Daftar a", "Tabel 2.1 Daftar b", "Tabel L1.1 Daftar c"]
    assert r"SEQ Lampiran \c \* ARABIC" in counters(file)


def test_the_count_of_a_chapter_is_hidden_from_the_reader():
    file = opened(a_document(a_chapter("Satu")))

    field = [run for run in file.paragraphs("Heading1")[0].iter(f"{W}r") if run.find(f"{W}rPr") is not None]
    assert len(field) == 4
    assert all(run.find(f"{W}rPr/{W}vanish") is not None for run in field)


def test_captions_of_a_form_count_without_a_chapter():
    file = of(a_table("a"), a_table("b"))

    assert counters(file) == [r"SEQ Tabel \* ARABIC \r 1", r"SEQ Tabel \* ARABIC"]
    assert file.words("Caption") == ["Tabel 1 Daftar a", "Tabel 2 Daftar b"]


def test_a_table_that_goes_on_repeats_the_number_of_the_one_before():
    file = opened(a_document(a_chapter("Satu", a_table("a"), a_table("a-2", continued=True))))

    assert file.words("Caption") == ["Tabel 1.1 Daftar a", "Tabel 1.1 (lanjutan) Daftar a-2"]
    assert r"REF a \h \* CHARFORMAT" in file.instructions()
    assert len([one for one in counters(file) if one.startswith("SEQ Tabel")]) == 1


def test_a_caption_without_number_prints_its_words():
    file = opened(a_document(a_part(kind=PartKind.FRONT)).__class__("x", "x", META, (a_part(a_table("a")),)))

    assert file.words("Caption") == ["Daftar a"]
    assert counters(file) == []


def test_references_show_the_bookmark_around_the_label():
    asked = Paragraph((Text("Lihat "), Reference("a"), Text(".")))

    file = opened(a_document(a_chapter("Satu", asked, a_table("a"))))

    assert file.bookmarks()["a"] == "Tabel 1.1"
    assert r"REF a \h \* CHARFORMAT" in file.instructions()
    assert file.words("BodyText") == ["Lihat Tabel 1.1."]


def test_a_reference_to_a_section_asks_for_its_number():
    asked = Paragraph((Reference("sub"), Text(" dan "), Reference("annex")))
    document = a_document(
        a_chapter("Satu", Heading(2, text("Latar"), "sub"), asked),
        a_part(Heading(1, text("Data"), "annex"), kind=PartKind.APPENDIX),
    )

    file = opened(document)

    assert [one for one in file.instructions() if one.startswith("REF")] == [
        r"REF sub \n \h",
        r"REF annex \n \h",
    ]
    assert file.words("BodyText") == ["1.1 dan Lampiran 1"]


def test_a_reference_to_a_chapter_is_a_link_with_its_words():
    file = opened(a_document(a_chapter("Satu", Paragraph((Reference("sec-Satu"),)))))

    link = next(file.body.iter(f"{W}hyperlink"))
    assert words(file.body).endswith("Bab I")
    assert file.bookmarks()[link.get(f"{W}anchor")] == "Satu"


def test_a_reference_to_a_title_without_number_shows_its_words():
    asked = Paragraph((Reference("kata"),))
    document = a_document(a_part(Heading(1, text("Kata Pengantar"), "kata"), asked, kind=PartKind.FRONT))

    file = opened(document)

    assert file.words("BodyText") == ["Kata Pengantar"]
    assert r"REF kata \h \* CHARFORMAT" in file.instructions()


def test_a_reference_that_leads_nowhere_is_but_words():
    file = of(Paragraph((Reference("tiada"),)))

    assert file.words("BodyText") == ["(rujukan tidak ditemukan)"]
    assert file.instructions() == []
