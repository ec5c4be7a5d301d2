"""Are references, lists and running titles resolved, and are names that lead nowhere told?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from planbuilder.document.blocks import Contents, ContentsOf, Entry, Landscape, Part
from planbuilder.document.inlines import Emphasis, Link, Reference, Strong, plain
from planbuilder.document.numbering import Numbered, number
from planbuilder.document.walk import lines, walk
from planbuilder.document.wording import UNKNOWN_REFERENCE
from tests.document.small import (
    appendix,
    body,
    chapter,
    document,
    figure,
    front,
    heading,
    paragraph,
    part,
    table,
    text,
)
from tests.document.trees import documents, some_trees


def entries(numbered: Numbered, of: ContentsOf) -> tuple[Entry, ...]:
    return next(
        block.entries
        for one in numbered.document.parts
        for block, _ in walk(one.blocks)
        if isinstance(block, Contents) and block.of is of
    )


def said(numbered: Numbered, part_index: int = -1) -> list[str]:
    return [
        plain(run) for block, _ in walk(numbered.document.parts[part_index].blocks) for run in lines(block)
    ]


def refer(*targets: str) -> list[str]:
    """Say what references to some targets print, at the end of a document that has everything."""
    plan = document(
        front(Contents(ContentsOf.TABLES)),
        chapter(
            heading(1, "Pendahuluan", "bab"),
            heading(2, "Latar", "latar"),
            heading(2, "Pengantar Singkat", "pengantar", numbered=False),
            table("Sentra", "tbl"),
            figure("Peta", "gbr"),
        ),
        appendix(heading(1, "Data", "lampiran"), heading(2, "Rinci", "rinci")),
        body(heading(2, "Biaya", "biaya")),
        body(*(paragraph(Reference(target)) for target in targets)),
    )
    return said(number(plan))


@pytest.mark.parametrize(
    ("target", "printed"),
    [
        ("bab", "Bab I"),
        ("latar", "1.1"),
        ("pengantar", "Pengantar Singkat"),
        ("tbl", "Tabel 1.1"),
        ("gbr", "Gambar 1.1"),
        ("lampiran", "Lampiran 1"),
        ("rinci", "L1.1"),
        ("biaya", "A"),
        ("contents-tables", "Daftar Tabel"),
    ],
)
def test_a_reference_prints_how_running_text_calls_its_target(target, printed):
    assert refer(target) == [printed]


def test_a_reference_inside_other_inlines_is_resolved():
    ref = Reference("tbl", "lama")
    plan = document(
        chapter(
            heading(1, "Bab"),
            table("Sentra", "tbl"),
            paragraph(Strong(text("lihat ", Emphasis((ref,)))), Link("https://contoh.id", (ref,)), ref),
        )
    )

    assert said(number(plan))[-1] == "lihat Tabel 1.1Tabel 1.1Tabel 1.1"


def test_a_reference_that_leads_nowhere_is_told_and_says_so():
    numbered = number(document(body(paragraph(Reference("tbl-b"), Reference("tbl-a"), Reference("tbl-b")))))

    assert numbered.unknown == ("tbl-a", "tbl-b")
    assert said(numbered) == [UNKNOWN_REFERENCE * 3]


def test_an_anchor_borne_twice_is_told_and_leads_to_the_first():
    numbered = number(
        document(
            chapter(heading(1, "Bab"), table("Satu", "tbl"), table("Dua", "tbl"), paragraph(Reference("tbl")))
        )
    )

    assert numbered.repeated == ("tbl",)
    assert said(numbered)[-1] == "Tabel 1.1"


def test_blocks_without_an_anchor_do_not_repeat_one_another():
    numbered = number(document(body(table("Satu", ""), table("Dua", ""), paragraph(Reference("")))))

    assert (numbered.repeated, numbered.unknown) == ((), ("",))


def test_a_heading_without_number_may_hold_a_reference():
    plan = document(
        chapter(
            heading(1, "Bab"),
            table("Sentra", "tbl"),
            replace(heading(2, "x", "sela", numbered=False), children=text("Sekitar ", Reference("tbl"))),
            paragraph(Reference("sela")),
        )
    )

    assert said(number(plan))[-1] == "Sekitar Tabel 1.1"


def test_the_contents_list_front_chapters_sections_and_annexes_but_nothing_deeper():
    plan = document(
        part("cover"),
        front(heading(1, "Kata Pengantar", "kp")),
        front(Contents(ContentsOf.HEADINGS)),
        front(Contents(ContentsOf.TABLES)),
        chapter(
            heading(1, "Pendahuluan", "bab"),
            heading(2, "Latar", "latar"),
            heading(3, "Umum", "umum"),
            heading(4, "Rinci", "rinci"),
            table("Sentra", "tbl"),
        ),
        appendix(heading(1, "Data", "data")),
    )

    assert entries(number(plan), ContentsOf.HEADINGS) == (
        Entry("", "Kata Pengantar", "kp"),
        Entry("", "Daftar Isi", "contents-headings"),
        Entry("", "Daftar Tabel", "contents-tables"),
        Entry("BAB I", "Pendahuluan", "bab"),
        Entry("1.1", "Latar", "latar", 2),
        Entry("1.1.1", "Umum", "umum", 3),
        Entry("Lampiran 1", "Data", "data"),
    )


def test_the_lists_of_tables_and_figures_list_each_caption_once():
    plan = document(
        front(Contents(ContentsOf.TABLES), Contents(ContentsOf.FIGURES)),
        chapter(
            heading(1, "Bab"),
            Landscape((table("Pagu", "tbl"), table("Pagu", "tbl-2", continued=True))),
            figure("Peta\nKalimantan  Timur", "gbr"),
            table(),
        ),
    )

    numbered = number(plan)

    assert entries(numbered, ContentsOf.TABLES) == (Entry("Tabel 1.1", "Pagu", "tbl"),)
    assert entries(numbered, ContentsOf.FIGURES) == (Entry("Gambar 1.1", "Peta Kalimantan Timur", "gbr"),)


def test_a_caption_in_a_list_has_its_references_resolved():
    plan = document(
        front(Contents(ContentsOf.TABLES)),
        body(table("Satu", "satu"), replace(table("x", "dua"), caption=None)),
    )
    second = table("x", "dua")
    second = replace(second, caption=replace(second.caption, children=text("Lanjutan ", Reference("satu"))))
    plan = replace(plan, parts=(*plan.parts, body(second)))

    assert entries(number(plan), ContentsOf.TABLES)[-1].text == "Lanjutan Tabel 1"


def test_a_list_with_nothing_to_list_leaves_with_its_part():
    plan = document(
        front(Contents(ContentsOf.FIGURES)),
        front(heading(1, "Kata Pengantar"), Landscape((Contents(ContentsOf.FIGURES),))),
        part("cover"),
        chapter(heading(1, "Bab"), paragraph(Reference("contents-figures"))),
    )

    numbered = number(plan)

    assert [one.kind for one in numbered.document.parts] == ["front", "cover", "chapter"]
    assert numbered.document.parts[0].blocks[1] == Landscape(())
    assert numbered.unknown == ("contents-figures",)


@pytest.mark.parametrize(
    ("one", "title"),
    [
        (chapter(heading(1, "Gambaran\nUmum"), heading(1, "Lain")), "Gambaran Umum"),
        (front(heading(2, "Sela")), ""),
        (replace(chapter(heading(1, "Gambaran Umum")), running_title="Gambaran"), "Gambaran"),
    ],
)
def test_a_part_runs_under_the_heading_that_opens_it_or_its_own_title(one: Part, title: str):
    assert number(document(one)).document.parts[0].running_title == title


def test_continuous_numbering_leaves_page_prefixes_out():
    plan = document(chapter(heading(1, "Bab")))

    assert [number(plan, pages).document.parts[0].page_prefix for pages in ("chapter", "continuous")] == [
        "I-",
        "",
    ]


def test_words_that_need_no_numbers_stay_the_same_objects():
    plan = document(body(paragraph("kata"), table()))

    numbered = number(plan)

    assert numbered.document.parts[0].blocks[0] is plan.parts[0].blocks[0]
    assert numbered.document.parts[0].blocks[1] is plan.parts[0].blocks[1]


@some_trees
@given(documents)
def test_numbering_a_numbered_document_changes_nothing(plan):
    numbered = number(plan)

    assert number(numbered.document) == numbered


@some_trees
@given(documents)
def test_every_reference_prints_something_or_is_told(plan):
    numbered = number(plan)

    silent = {
        inline.target
        for one in numbered.document.parts
        for block, _ in walk(one.blocks)
        for run in lines(block)
        for inline in run
        if isinstance(inline, Reference) and inline.text == UNKNOWN_REFERENCE
    }

    assert silent <= set(numbered.unknown)
