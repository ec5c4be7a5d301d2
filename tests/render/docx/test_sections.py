from __future__ import annotations

from dataclasses import replace

import pytest

from planbuilder.document.blocks import (
    Cell,
    Column,
    Cover,
    Heading,
    Landscape,
    Letterhead,
    Paper,
    Paragraph,
    PartKind,
    Row,
    Table,
)
from planbuilder.document.wording import DRAFT_PAGE, SAMPLE_PAGE
from planbuilder.render.docx.units import twips_from_mm
from planbuilder.render.theme import Theme
from tests.render.docx.opened import META, R, W, a_document, a_part, opened, said, text, words

COVER = Cover(text("Rencana"), (), (text("Dinas"),), text("2025"))
WORDS = Paragraph(text("Isi."))
TABLE = Table((Column(1000),), (), (Row((Cell(text("isi")),)),))


def chapter(title: str, *blocks):
    return a_part(Heading(1, text(title), f"sec-{title.lower()}"), *(blocks or (WORDS,)), name=title)


def sections(file):
    return list(file.body.iter(f"{W}sectPr"))


def running(file, section, kind: str, pages: str = "default"):
    """The head or foot that a section names."""
    named = next(one for one in section.iter(f"{W}{kind}Reference") if one.get(f"{W}type") == pages)
    return file.xml(f"word/{file.targets()[named.get(f'{R}id')]}")


def test_every_part_is_a_section_that_begins_a_page():
    file = opened(a_document(a_part(COVER, kind=PartKind.COVER), chapter("Satu"), chapter("Dua")))

    assert [said(one, "type") for one in sections(file)] == ["nextPage"] * 3


def test_front_pages_are_roman_and_run_on():
    front = [a_part(WORDS, kind=PartKind.FRONT, name=name) for name in "ab"]

    file = opened(a_document(*front))

    numbers = [(said(one, "pgNumType", "fmt"), said(one, "pgNumType", "start")) for one in sections(file)]
    assert numbers == [("lowerRoman", "1"), ("lowerRoman", None)]


def test_each_chapter_numbers_its_pages_from_one_behind_its_numeral():
    file = opened(a_document(chapter("Satu"), chapter("Dua")))

    assert [said(one, "pgNumType", "start") for one in sections(file)] == ["1", "1"]
    feet = [words(running(file, one, "footer")) for one in sections(file)]
    assert feet == ["Dinas Contoh I-1", "Dinas Contoh II-1"]


def test_turned_pages_keep_numbers_head_and_foot_at_their_own_width():
    file = opened(a_document(chapter("Satu", WORDS, Landscape((TABLE,)), WORDS)))

    upright, turned, again = sections(file)
    assert said(turned, "pgSz", "orient") == "landscape"
    assert said(turned, "pgSz", "w") == said(upright, "pgSz", "h")
    assert [said(one, "pgNumType", "start") for one in (upright, turned, again)] == ["1", None, None]
    assert words(running(file, turned, "header")) == words(running(file, upright, "header"))
    stop = running(file, turned, "header").findall(f".//{W}tab[@{W}val]")[0].get(f"{W}pos")
    margins = sum(int(said(turned, "pgMar", side) or 0) for side in ("left", "right"))
    assert abs(int(said(turned, "pgSz", "w") or 0) - margins - int(stop)) <= 1


def test_a_part_that_only_has_turned_pages_has_no_empty_upright_one():
    file = opened(a_document(chapter("Satu"), a_part(Landscape((TABLE,)), name="lebar")))

    assert [said(one, "pgSz", "orient") for one in sections(file)] == [None, "landscape"]


def test_the_binding_edge_is_on_top_of_turned_pages():
    file = opened(a_document(chapter("Satu", Landscape((TABLE,)))))

    upright, turned = sections(file)
    assert said(turned, "pgMar", "top") == said(upright, "pgMar", "left")


def test_the_cover_has_a_head_and_a_foot_without_words():
    file = opened(a_document(a_part(COVER, kind=PartKind.COVER), chapter("Satu")))

    cover = sections(file)[0]
    assert [words(running(file, cover, kind)) for kind in ("header", "footer")] == ["", ""]
    assert said(cover, "pgNumType", "fmt") is None


def test_the_head_names_document_chapter_and_stage():
    file = opened(a_document(chapter("Satu")))

    assert words(running(file, sections(file)[0], "header")) == "Rencana Satu RANCANGAN AWAL"


def test_long_words_in_the_head_keep_clear_of_the_stage():
    long = "Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal di Wilayah Pengembangan Kesatu"

    file = opened(a_document(chapter(long)))

    head = running(file, sections(file)[0], "header")
    assert words(head) == f"Rencana {long} RANCANGAN AWAL"
    assert len(list(head.iter(f"{W}p"))) == 3


def test_a_final_document_has_no_stage_in_its_head():
    file = opened(a_document(chapter("Satu"), meta=replace(META, stage="")))

    assert words(running(file, sections(file)[0], "header")) == "Rencana Satu"


def test_pages_with_invented_data_say_so_at_their_foot():
    honest, invented = chapter("Satu"), replace(chapter("Dua"), has_samples=True)

    file = opened(a_document(honest, invented))

    said_at_foot = [SAMPLE_PAGE in words(running(file, one, "footer")) for one in sections(file)]
    assert said_at_foot == [False, True]


def test_a_letterhead_stands_higher_than_the_text_of_other_pages():
    head = Letterhead(text("Pemerintah Kabupaten"), text("Dinas"))
    file = opened(a_document(a_part(head, WORDS, kind=PartKind.BODY)))
    section = sections(file)[0]

    assert said(section, "pgMar", "top") == str(twips_from_mm(Theme().margins.letterhead))
    assert running(file, section, "header").find(f".//{W}spacing") is not None


def test_the_first_page_of_a_letter_leaves_the_head_to_the_letterhead():
    head = Letterhead(text("Pemerintah"), text("Dinas"))
    file = opened(a_document(a_part(head, WORDS, kind=PartKind.BODY)))

    section = sections(file)[0]
    assert section.find(f"{W}titlePg") is not None
    assert words(running(file, section, "header", "first")) == ""
    assert words(running(file, section, "footer", "first")) == "Dinas Contoh 1"


@pytest.mark.parametrize(("paper", "width", "height"), [(Paper.A4, 11906, 16838), (Paper.F4, 12189, 18709)])
def test_the_sheet_is_that_of_the_paper(paper, width, height):
    file = opened(a_document(chapter("Satu"), meta=replace(META, paper=paper)))

    size = [int(said(sections(file)[0], "pgSz", side) or 0) for side in "wh"]
    assert size == pytest.approx([width, height], abs=1)


def test_a_section_that_ends_with_a_table_ends_with_a_line_of_no_height():
    file = opened(a_document(chapter("Satu", TABLE), chapter("Dua", TABLE)))

    closing = next(one for one in file.body if one.find(f"{W}pPr/{W}sectPr") is not None)
    assert said(closing, "pPr/pStyle") == "Tiny"
    assert file.body[-1].tag == f"{W}sectPr"
    assert file.body[-2].tag == f"{W}p"


def test_an_empty_part_is_still_a_page():
    file = opened(a_document(a_part(kind=PartKind.FRONT), chapter("Satu")))

    assert len(sections(file)) == 2


def test_equal_heads_are_kept_once():
    file = opened(
        a_document(a_part(WORDS, kind=PartKind.FRONT, name="a"), a_part(WORDS, kind=PartKind.FRONT, name="b"))
    )

    assert len([name for name in file.parts if "header" in name]) == 1


def test_the_hairlines_stand_at_the_same_distance_from_the_text_whatever_the_words():
    one, two = (
        opened(a_document(replace(chapter("Satu"), has_samples=samples)), theme=Theme())
        for samples in (False, True)
    )

    foot = [int(said(sections(file)[0], "pgMar", "footer") or 0) for file in (one, two)]
    assert foot[0] - foot[1] == pytest.approx(8 * 1.3 * 20, abs=1)


def drawn(head) -> list[str]:
    """The words that a head draws behind the text."""
    return [
        one.get("string") for one in head.iter("{urn:schemas-microsoft-com:vml}textpath") if one.get("string")
    ]


@pytest.mark.parametrize(("is_draft", "word"), [(True, ["DRAF"]), (False, [])])
def test_each_head_of_a_draft_draws_its_word_across_the_page(is_draft: bool, word: list[str]):
    letter = a_part(Letterhead((), text("Dinas"), ()), WORDS, name="surat")
    made = a_document(a_part(COVER, kind=PartKind.COVER), chapter("Satu", Landscape((TABLE,)), WORDS), letter)

    file = opened(replace(made, meta=replace(META, is_draft=is_draft)))

    heads = [name for name in file.parts if name.startswith("word/header")]
    assert len(heads) >= 5
    assert [drawn(file.xml(name)) for name in heads] == [word] * len(heads)


def test_the_foot_of_a_draft_says_that_it_is_not_official():
    made = a_document(chapter("Satu"))

    file = opened(replace(made, meta=replace(META, is_draft=True)))

    assert DRAFT_PAGE in "".join(running(file, sections(file)[0], "footer").itertext())
