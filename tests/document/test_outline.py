"""Is a document divided as its headings say?"""

from __future__ import annotations

from planbuilder.document.blocks import Contents, ContentsOf
from planbuilder.document.numbering import number
from planbuilder.document.outline import Section, outline
from tests.document.small import appendix, chapter, document, front, heading, table


def told(sections: tuple[Section, ...]) -> list:
    """Write an outline as nested lists of words."""
    return [[section.text, *told(section.children)] for section in sections]


def test_headings_stand_under_those_of_higher_levels():
    plan = document(
        front(heading(1, "Kata Pengantar")),
        chapter(
            heading(1, "Pendahuluan"),
            heading(2, "Latar"),
            heading(3, "Umum"),
            heading(3, "Khusus"),
            heading(2, "Tujuan"),
        ),
        appendix(heading(1, "Data"), heading(3, "Rinci"), heading(2, "Ringkas")),
    )

    assert told(outline(plan)) == [
        ["Kata Pengantar"],
        ["Pendahuluan", ["Latar", ["Umum"], ["Khusus"]], ["Tujuan"]],
        ["Data", ["Rinci"], ["Ringkas"]],
    ]


def test_lists_at_the_front_are_divisions_too():
    plan = document(
        front(Contents(ContentsOf.TABLES)), chapter(heading(1, "Pendahuluan"), table("Sentra", "tbl"))
    )

    first = outline(number(plan).document)[0]

    assert first == Section(1, "", "Daftar Tabel", "contents-tables", "bagian")


def test_a_section_names_its_label_anchor_and_part():
    plan = document(chapter(heading(1, "Pendahuluan", "bab")))

    assert outline(number(plan).document) == (Section(1, "BAB I", "Pendahuluan", "bab", "bagian"),)
