"""Do headings, tables, figures and pages bear the numbers that Indonesian planning documents give them?"""

from __future__ import annotations

import pytest

from planbuilder.document.blocks import (
    Document,
    Figure,
    Heading,
    ItemList,
    Landscape,
    Marker,
    Note,
    NoteKind,
    Table,
)
from planbuilder.document.labels import with_labels
from planbuilder.document.walk import captions, walk
from tests.document.small import appendix, body, chapter, document, figure, front, heading, part, table


def labels(numbered: Document) -> list[str]:
    return [
        block.label for one in numbered.parts for block, _ in walk(one.blocks) if isinstance(block, Heading)
    ]


def caption_labels(numbered: Document) -> list[str]:
    return [caption.label for one in numbered.parts for _, caption in captions(one.blocks)]


def prefixes(numbered: Document) -> list[str]:
    return [one.page_prefix for one in numbered.parts]


def test_chapters_are_roman_and_their_sections_arabic():
    plan = document(
        chapter(heading(1, "Pendahuluan"), heading(2, "Latar Belakang"), heading(2, "Dasar Hukum")),
        chapter(
            heading(1, "Gambaran Umum"),
            heading(2, "Wilayah"),
            heading(3, "Letak"),
            heading(3, "Luas"),
            heading(2, "Penduduk"),
            heading(3, "Jumlah"),
        ),
    )

    assert labels(with_labels(plan, "chapter")) == [
        *("BAB I", "1.1", "1.2"),
        *("BAB II", "2.1", "2.1.1", "2.1.2", "2.2", "2.2.1"),
    ]


def test_annexes_count_for_themselves_and_mark_their_sections():
    plan = document(
        chapter(heading(1, "Pendahuluan")),
        appendix(heading(1, "Data Sentra"), heading(2, "Wilayah I"), heading(3, "Balikpapan")),
        appendix(heading(1, "Data Pabrik"), heading(2, "Wilayah I")),
    )

    assert labels(with_labels(plan, "chapter")) == [
        *("BAB I", "Lampiran 1", "L1.1", "L1.1.1"),
        *("Lampiran 2", "L2.1"),
    ]


def test_front_headings_bear_no_number():
    plan = document(
        front(heading(1, "Kata Pengantar"), heading(2, "Ucapan")), chapter(heading(1, "Pendahuluan"))
    )

    assert labels(with_labels(plan, "chapter")) == ["", "", "BAB I"]


def test_sections_of_a_form_are_lettered_and_begin_again_under_each_title():
    form = document(
        body(
            heading(1, "Kerangka Acuan"),
            heading(2, "Latar Belakang"),
            heading(3, "Dasar Hukum"),
            heading(3, "Gambaran Umum"),
            heading(2, "Penerima Manfaat"),
            heading(1, "Rincian"),
            heading(2, "Biaya"),
        ),
        body(heading(2, "Jadwal")),
    )

    assert labels(with_labels(form, "chapter")) == ["", "A.", "1.", "2.", "B.", "", "A.", "A."]


def test_letters_go_on_after_z():
    form = document(body(*(heading(2, f"Bagian {number}") for number in range(28))))

    assert labels(with_labels(form, "chapter"))[25:] == ["Z.", "AA.", "AB."]


def test_a_heading_without_number_is_not_counted():
    plan = document(
        chapter(
            heading(1, "Pendahuluan"),
            heading(2, "Pengantar", numbered=False),
            heading(2, "Latar Belakang"),
        ),
        chapter(heading(1, "Sela", numbered=False), heading(2, "Isi")),
        chapter(heading(1, "Gambaran Umum")),
    )

    assert labels(with_labels(plan, "chapter")) == ["BAB I", "", "1.1", "", "", "BAB II"]


def test_headings_below_the_third_level_bear_no_number():
    plan = document(
        chapter(heading(1, "Pendahuluan"), heading(2, "Latar"), heading(4, "Rinci"), heading(3, "Ringkas"))
    )

    assert labels(with_labels(plan, "chapter")) == ["BAB I", "1.1", "", "1.1.1"]


def test_tables_and_figures_count_apart_in_each_chapter_and_annex():
    plan = document(
        chapter(
            heading(1, "Pendahuluan"),
            table("Sentra", "t1"),
            figure("Peta", "g1"),
            table("Pabrik", "t2"),
        ),
        chapter(heading(1, "Gambaran Umum"), table("Penduduk", "t3")),
        appendix(heading(1, "Data"), table("Rinci", "t4"), figure("Letak", "g2")),
    )

    assert caption_labels(with_labels(plan, "chapter")) == [
        *("Tabel 1.1", "Gambar 1.1", "Tabel 1.2"),
        "Tabel 2.1",
        *("Tabel L1.1", "Gambar L1.1"),
    ]


def test_captions_outside_chapters_count_through_the_document():
    letters = document(
        front(table("Ringkasan", "t1")),
        body(heading(1, "Surat"), table("Biaya", "t2")),
        body(table("Jadwal", "t3"), figure("Letak", "g1")),
    )

    assert caption_labels(with_labels(letters, "chapter")) == ["Tabel 1", "Tabel 2", "Tabel 3", "Gambar 1"]


def test_a_table_without_a_caption_is_not_counted():
    plan = document(chapter(heading(1, "Pendahuluan"), table(), table("Sentra", "t1")))

    assert caption_labels(with_labels(plan, "chapter")) == ["Tabel 1.1"]


def test_a_continued_caption_repeats_the_number_before_it():
    plan = document(
        chapter(
            heading(1, "Program"),
            table("Pagu", "t1"),
            table("Pagu", "t1-2", continued=True),
            table("Lain", "t2"),
        )
    )

    assert caption_labels(with_labels(plan, "chapter")) == ["Tabel 1.1", "Tabel 1.1 (lanjutan)", "Tabel 1.2"]


def test_a_continued_caption_with_none_before_it_counts():
    assert caption_labels(with_labels(document(body(table("Pagu", "t1", continued=True))), "chapter")) == [
        "Tabel 1"
    ]


@pytest.mark.parametrize(
    "holder",
    [
        lambda *blocks: Landscape(blocks),
        lambda *blocks: Note(NoteKind.REMARK, blocks),
        lambda *blocks: ItemList(Marker.DECIMAL, (blocks[:1], blocks[1:])),
    ],
    ids=["landscape", "note", "list"],
)
def test_what_stands_inside_other_blocks_is_counted_in_its_place(holder):
    plan = document(
        chapter(
            heading(1, "Program"),
            table("Pertama", "t1"),
            holder(heading(2, "Rinci"), table("Kedua", "t2")),
            heading(2, "Ringkas"),
            table("Ketiga", "t3"),
        )
    )

    numbered = with_labels(plan, "chapter")

    assert labels(numbered) == ["BAB I", "1.1", "1.2"]
    assert caption_labels(numbered) == ["Tabel 1.1", "Tabel 1.2", "Tabel 1.3"]


PARTS = (
    part("cover"),
    front(heading(1, "Kata Pengantar")),
    chapter(heading(1, "Pendahuluan")),
    chapter(heading(1, "Sela", numbered=False)),
    *(chapter(heading(1, f"Bab {number}")) for number in (2, 3)),
    appendix(heading(1, "Data")),
    body(heading(1, "Surat")),
)


def test_pages_are_prefixed_by_chapter_and_annex():
    assert prefixes(with_labels(document(*PARTS), "chapter")) == ["", "", "I-", "", "II-", "III-", "L1-", ""]


def test_continuous_pages_have_no_prefix():
    assert prefixes(with_labels(document(*PARTS), "continuous")) == [""] * len(PARTS)


def test_only_headings_and_captions_are_labelled():
    plan = document(chapter(heading(1, "Pendahuluan"), Landscape((table(),))))

    landscape = with_labels(plan, "chapter").parts[0].blocks[1]

    assert landscape is plan.parts[0].blocks[1]


def test_tables_and_figures_are_what_captions_finds():
    plan = document(
        chapter(heading(1, "Program"), Landscape((table("Pagu", "t1"), figure("Peta", "g1"), table())))
    )

    assert [type(block) for block, _ in captions(plan.parts[0].blocks)] == [Table, Figure]
