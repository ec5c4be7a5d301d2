from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

import pytest

from planbuilder.document.blocks import Cover, Letterhead, Paper, Part, PartKind
from planbuilder.document.wording import DRAFT_PAGE
from planbuilder.render.html.sheets import sheets_css
from planbuilder.render.page_numbers import page_numbers
from planbuilder.render.paper import body_size, turned, upright
from planbuilder.render.running import running
from planbuilder.render.theme import Theme
from tests.render.sample_document import META, sample_document, sample_letter


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (210, 297)), (Paper.F4, (215, 330))])
def test_a_turned_page_turns_its_text_block_with_it(paper, size):
    up, over = upright(paper, Theme()), turned(paper, Theme())

    assert (up.width, up.height) == size
    assert (over.width, over.height) == size[::-1]
    assert (over.text_width, over.text_height) == (up.text_height, up.text_width)


def _labels(*parts):
    numbered = page_numbers([part for part, _ in parts], [count for _, count in parts])
    return [
        [one.label(index) for index in range(count)] for one, (_, count) in zip(numbered, parts, strict=True)
    ]


def test_front_matter_counts_on_in_roman_and_chapters_begin_anew():
    cover = (Part(PartKind.COVER, "cover", ()), 1)
    front = [(Part(PartKind.FRONT, name, ()), 2) for name in ("a", "b")]
    chapters = [(Part(PartKind.CHAPTER, p, (), page_prefix=p), 2) for p in ("I-", "II-")]

    assert _labels(cover, *front, *chapters) == [
        [""],
        ["i", "ii"],
        ["iii", "iv"],
        ["I-1", "I-2"],
        ["II-1", "II-2"],
    ]


def test_pages_without_a_prefix_count_on_through_the_document():
    parts = [(Part(PartKind.CHAPTER, "a", ()), 2), (Part(PartKind.APPENDIX, "b", ()), 1)]

    assert _labels(*parts) == [["1", "2"], ["3"]]
    assert [one.restarts for one in page_numbers([part for part, _ in parts], [2, 1])] == [True, False]


def test_a_cover_says_nothing_at_head_and_foot():
    said = running(META, Part(PartKind.COVER, "cover", (Cover((), (), (), ()),)))

    assert not said.head_left + said.foot_left
    assert not said.head_right


def test_a_chapter_says_document_and_chapter_and_that_it_holds_samples():
    said = running(META, sample_document().parts[6])

    assert said.head_left == (
        META.short_title,
        "Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal",
    )
    assert said.head_right == "RANCANGAN AWAL"
    assert said.foot_left == (META.office, "Halaman ini memuat contoh, bukan data resmi.")


def test_front_matter_says_the_document_alone():
    assert running(META, sample_document().parts[1]).head_left == (META.short_title,)


def test_a_letter_has_its_letterhead_for_a_head():
    letter, costs = sample_letter().parts

    assert isinstance(letter.blocks[0], Letterhead)
    assert running(META, letter).begins_bare
    assert not running(META, costs).begins_bare


def test_letters_are_set_larger_than_plans():
    theme = Theme()

    assert body_size(theme, sample_letter().parts[0]) == theme.sizes.letter
    assert body_size(theme, sample_document().parts[5]) == theme.sizes.body


def test_a_letterhead_begins_higher_than_a_running_head_lets_text_begin():
    letter = sample_letter()
    part = letter.parts[0]
    numbers = page_numbers(letter.parts, [1] * len(letter.parts))[0]

    css = sheets_css(Theme(), letter.meta, running(letter.meta, part), numbers)

    assert "@page :first { counter-reset: page 1; counter-increment: none; margin-top: 16mm;" in css


DRAFT = replace(META, is_draft=True)


def test_each_page_of_a_draft_says_so_the_cover_behind_its_words():
    for part in (*sample_document().parts, *sample_letter().parts):
        said = running(DRAFT, part)

        assert said.watermark == "DRAF"
        assert (part.kind is PartKind.COVER) or DRAFT_PAGE in said.foot_left
        assert running(META, part).watermark == ""


@pytest.mark.parametrize("sheet", ["@page {", "@page turned {"])
def test_the_sheets_of_a_draft_have_its_word_for_their_ground(sheet: str):
    parts = sample_document().parts
    for part, numbers in zip(parts, page_numbers(parts, [1] * len(parts)), strict=True):
        css = sheets_css(Theme(), DRAFT, running(DRAFT, part), numbers)

        rule = css.partition(sheet)[2].partition("\n")[0]
        assert "DRAF" in unquote(rule)
        assert "background" not in sheets_css(Theme(), META, running(META, part), numbers)
