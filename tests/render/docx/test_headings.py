from __future__ import annotations

from planbuilder.document.blocks import Contents, ContentsOf, Heading, Paragraph, PartKind
from planbuilder.document.inlines import Strong, Text
from tests.render.docx.opened import W, a_document, a_part, of, opened, said, style_of, text, words


def level(opened_, style: str) -> dict[str, str | None]:
    """How a heading's level counts: follow its style to the definition of the level."""
    styles = {one.get(f"{W}styleId"): one for one in opened_.xml("word/styles.xml").iter(f"{W}style")}
    number, depth = said(styles[style], "pPr/numPr/numId"), said(styles[style], "pPr/numPr/ilvl")
    numbering = opened_.xml("word/numbering.xml")
    kind = next(one for one in numbering.iter(f"{W}num") if one.get(f"{W}numId") == number)
    definition = next(
        one
        for one in numbering.iter(f"{W}abstractNum")
        if one.get(f"{W}abstractNumId") == said(kind, "abstractNumId")
    )
    found = next(one for one in definition.iter(f"{W}lvl") if one.get(f"{W}ilvl") == depth)
    return {name: said(found, name) for name in ("pStyle", "numFmt", "lvlText", "suff")} | {
        "legal": str(found.find(f"{W}isLgl") is not None)
    }


def chapters():
    one, two = (
        a_part(Heading(1, text(title), f"sec-{title}"), Heading(2, text("Latar"), f"sub-{title}"), name=title)
        for title in ("Satu", "Dua")
    )
    return opened(a_document(one, two))


def test_a_chapter_is_counted_in_roman_numerals_by_its_style():
    assert level(chapters(), "Heading1") == {
        "pStyle": "Heading1",
        "numFmt": "upperRoman",
        "lvlText": "BAB %1",
        "suff": "nothing",
        "legal": "False",
    }


def test_a_section_is_counted_on_the_same_list_with_its_chapter_in_digits():
    for style, shown in (("Heading2", "%1.%2"), ("Heading3", "%1.%2.%3")):
        counted = level(chapters(), style)

        assert (counted["lvlText"], counted["pStyle"], counted["legal"]) == (shown, style, "True")


def test_a_chapter_s_number_stands_on_a_line_of_its_own():
    heading = chapters().paragraphs("Heading1")[0]

    visible = [one.tag for one in heading.iter(f"{W}br", f"{W}t")]
    assert visible[0] == f"{W}br"


def test_an_annex_counts_on_its_own_list():
    file = of(Heading(1, text("Data"), "data"), Heading(2, text("Sentra"), "sentra"), kind=PartKind.APPENDIX)

    assert level(file, "AnnexHeading")["lvlText"] == "Lampiran %1"
    assert said(file.paragraphs("Heading2")[0], "pPr/numPr/numId") == "2"
    assert "L%1.%2" in file.parts["word/numbering.xml"].decode()


def test_headings_of_the_front_have_no_number():
    file = of(Heading(1, text("Kata Pengantar"), "kata", numbered=False), kind=PartKind.FRONT)

    assert file.words("FrontHeading") == ["Kata Pengantar"]
    assert not [one for one in file.instructions() if one.startswith("SEQ")]


def test_the_sections_of_a_form_are_lettered_and_begin_again_in_the_next_one():
    form = a_part(Heading(2, text("Latar"), "latar"), Heading(3, text("Dasar"), "dasar"), kind=PartKind.BODY)
    other = a_part(Heading(2, text("Tujuan"), "tujuan"), kind=PartKind.BODY, name="kedua")

    file = opened(a_document(form, other))

    first, second = (said(one, "pPr/numPr/numId") for one in file.paragraphs("Heading2"))
    assert first != second
    assert said(file.paragraphs("Heading3")[0], "pPr/numPr/numId") == first
    numbering = file.parts["word/numbering.xml"].decode()
    assert '<w:lvlText w:val="%2."/>' in numbering
    assert '<w:numFmt w:val="upperLetter"/>' in numbering


def test_an_unnumbered_section_loses_number_and_indent():
    file = of(
        Heading(1, text("Satu"), "satu"),
        Heading(2, text("Ringkasan"), "ringkasan", numbered=False),
        kind=PartKind.CHAPTER,
    )

    heading = file.paragraphs("Heading2")[0]
    assert said(heading, "pPr/numPr/numId") == "0"
    assert (said(heading, "pPr/ind", "left"), said(heading, "pPr/ind", "firstLine")) == ("0", "0")


def test_a_heading_right_under_another_keeps_no_distance_of_its_own():
    file = of(
        Heading(2, text("Atas"), "atas"),
        Heading(3, text("Bawah"), "bawah"),
        Paragraph(text("Isi.")),
        Heading(3, text("Lain"), "lain"),
    )

    assert [said(one, "pPr/spacing", "before") for one in file.paragraphs("Heading3")] == ["0", None]


def test_the_bookmarks_of_a_heading_stand_around_its_words():
    file = of(Heading(1, text("Penutup"), "sec-penutup"), kind=PartKind.CHAPTER)

    assert file.bookmarks() == {"sec_penutup": "Penutup", "_Toc_sec_penutup": "Penutup"}


def test_a_long_title_is_broken_by_sense_unless_it_holds_more_than_words():
    long = "Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal"
    plain = of(Heading(1, text(long), "a"), kind=PartKind.FRONT)
    marked = of(Heading(1, (Strong(text(long)), Text("")), "a"), kind=PartKind.FRONT)

    assert len(list(plain.paragraphs("FrontHeading")[0].iter(f"{W}br"))) == 1
    assert not list(marked.paragraphs("FrontHeading")[0].iter(f"{W}br"))
    assert words(plain.body).split() == long.split()


def test_a_list_at_the_front_has_the_title_that_the_contents_name():
    document = a_document(a_part(Contents(ContentsOf.HEADINGS), kind=PartKind.FRONT))

    file = opened(document)

    assert next(style_of(one) for one in file.body.iter(f"{W}p")) == "FrontHeading"
    assert file.bookmarks()["contents_headings"] == "Daftar Isi"


def test_headings_deeper_than_three_stay_out_of_the_contents():
    file = of(Heading(4, text("Rincian"), "rincian"), kind=PartKind.CHAPTER)

    styles = {one.get(f"{W}styleId"): one for one in file.xml("word/styles.xml").iter(f"{W}style")}
    assert file.words("Heading4") == ["Rincian"]
    assert said(styles["Heading4"], "pPr/outlineLvl") == "3"
