from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import get_args

import pytest

from planbuilder.document import lines, walk
from planbuilder.document.blocks import (
    Block,
    Chart,
    Document,
    Heading,
    ItemList,
    Marker,
    Paragraph,
    Signature,
)
from planbuilder.document.inlines import Gap, Inline, Inlines, Reference, Strong, Text, plain
from planbuilder.document.walk import printed
from planbuilder.document.wording import CHECK_HEADS, CONTENTS_TITLES, NIP, NOTE_TITLES, UNKNOWN_REFERENCE
from planbuilder.render.html import render
from planbuilder.render.html.blocks import block_html
from planbuilder.render.html.setting import Setting
from planbuilder.render.theme import Theme
from tests.render.sample_document import one_block, sample_document, sample_letter

BLOCKS = [kind.__name__ for kind in get_args(Block)]


def words(html: str) -> str:
    """What a reader sees of a page, on one line."""
    body = html.partition("<body>")[2]
    return " ".join(unescape(re.sub(r"<[^>]+>", "", body.replace("<br>", " "))).split())


def runs(document: Document) -> list[Inlines]:
    """Every line of a document in reading order; signatures are read over, then under the room for ink."""
    found: list[Inlines] = []
    for block, _ in walk(document.parts[0].blocks):
        if isinstance(block, Signature):
            found += [run for one in block.signatories for run in (*one.before, one.title)]
            found += [run for one in block.signatories for run in (one.name, one.rank, one.nip)]
        elif isinstance(block, Chart):
            # What its drawing says is asked for with the numbers in it: tests/render/charts.
            found += [block.caption.children, *block.notes]
        else:
            found += lines(block)
    return found


def drawn(kind: str) -> str:
    return render(one_block(kind), Theme(), {})


DRAWN = ("Gantt", "Map")
"""Their words stand in a picture, which `test_maps.py` reads."""


@pytest.mark.parametrize("kind", DRAWN)
def test_a_drawing_has_its_caption_below_and_the_words_of_its_data(kind):
    html = drawn(kind)

    assert "data:image/svg+xml;base64," in html
    assert 'alt="Peta: ' in html or 'alt="Diagram jadwal: ' in html
    assert html.index("<img") < html.index("<figcaption")


@pytest.mark.parametrize("kind", sorted(set(BLOCKS) - set(DRAWN)))
def test_every_block_prints_all_of_its_words_in_their_order(kind):
    document = one_block(kind)
    shown = words(render(document, Theme(), {}))

    where = 0
    for run in runs(document):
        said = " ".join(plain(run).split())
        where = shown.find(said, where)
        assert where >= 0, said
        where += len(said)


@pytest.mark.parametrize("kind", get_args(Inline), ids=lambda kind: kind.__name__)
def test_the_sample_holds_every_inline(kind):
    found = {type(inline) for part in sample_document().parts for inline, _ in printed(part)}

    assert kind in found


def test_words_that_look_like_markup_stay_words():
    html = drawn("Note") + render(sample_document(), Theme(), {})

    assert "&lt;lihat &amp; baca" in html
    assert 'href="https://example.org/data?a=1&amp;b=2"' in html


def test_a_cover_says_its_stage_and_shows_its_emblem():
    html = drawn("Cover")

    assert '<div class="stage">RANCANGAN AWAL</div>' in html
    assert 'alt="Lambang"' in html


def test_a_final_cover_without_emblem_leaves_their_places_empty():
    cover = replace(one_block("Cover").parts[0].blocks[0], stage="", emblem=None)

    html = block_html(cover, Setting(Theme(), {}, 440, 700))

    assert '<div class="emblem"></div>' in html
    assert "stage" not in html


def test_a_gap_is_marked_and_a_reference_is_a_link():
    html = render(sample_document(), Theme(), {})

    assert '<mark class="gap">[luas lahan]</mark>' in html
    assert '<a href="#tbl-sentra" class="ref"> <span class="k">Tabel 2.1</span></a>' in html


def test_the_blank_before_a_mark_stands_within_it_where_lines_break_right():
    words = (Text("usulan "), Strong((Text("Pemulihan Pabrik"),)), Text(" tahun 2027."))

    html = block_html(Paragraph(words), Setting(Theme(), {}, 440, 700))

    assert html == "<p>usulan<strong> Pemulihan Pabrik</strong> tahun 2027.</p>"


def test_a_reference_to_nothing_is_no_link():
    lost = Paragraph((Reference("tbl-lost", UNKNOWN_REFERENCE),))

    assert block_html(lost, Setting(Theme(), {}, 440, 700)) == f"<p>{UNKNOWN_REFERENCE}</p>"


def test_a_chapter_title_with_a_gap_keeps_its_mark():
    heading = Heading(1, (Text("Kondisi "), Gap("wilayah")), "sec-x", label="BAB II")

    html = block_html(heading, Setting(Theme(), {}, 440, 700))

    assert html == (
        '<h1 id="sec-x"><span class="label">BAB II </span>Kondisi <mark class="gap">[wilayah]</mark></h1>'
    )


def test_a_span_of_years_stays_on_one_line():
    assert '<span class="k">2025–2029</span>' in render(sample_document(), Theme(), {})


def test_contents_print_labels_titles_and_the_pages_they_are_given():
    html = render(sample_document(), Theme(), {"sec-kondisi": "II-1", "tbl-sentra": "II-3"})

    shown = words(html)
    assert CONTENTS_TITLES["headings"] in shown
    assert "BAB II Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal II-1" in shown
    assert "Tabel 2.1 Sentra industri kecil dan menengah menurut kabupaten/kota II-3" in shown


def test_headings_carry_their_labels_and_anchors():
    html = render(sample_document(), Theme(), {})

    assert '<h2 id="sec-latar-belakang"><span class="label">1.1 </span>Latar Belakang</h2>' in html
    assert re.search(r'<h1 id="sec-kondisi"><span class="label">BAB II </span>Kondisi', html)


@pytest.mark.parametrize(
    ("marker", "marks"),
    [
        (Marker.BULLET, ["•", "•"]),
        (Marker.UPPER, ["Z.", "AA."]),
        (Marker.DECIMAL, ["26.", "27."]),
        (Marker.LOWER, ["z.", "aa."]),
        (Marker.DECIMAL_PARENTHESIS, ["26)", "27)"]),
        (Marker.LOWER_PARENTHESIS, ["z)", "aa)"]),
    ],
)
def test_each_level_of_a_list_has_its_official_marker(marker, marks):
    items = ItemList(marker, ((Paragraph((Text("satu"),)),), (Paragraph((Text("dua"),)),)), start=26)

    shown = words("<body>" + block_html(items, Setting(Theme(), {}, 440, 700)))

    assert shown == f"{marks[0]} satu {marks[1]} dua"


def test_an_item_may_begin_with_something_else_than_words():
    items = ItemList(Marker.DECIMAL, ((one_block("Checklist").parts[0].blocks[0],), ()))

    html = block_html(items, Setting(Theme(), {}, 440, 700))

    assert html.startswith('<ol><li><p><span class="mark">1. </span></p><div class="table whole">')
    assert html.endswith('<li><p><span class="mark">2. </span></p></li></ol>')


def test_notes_say_what_they_are():
    shown = words(render(sample_document(), Theme(), {}))

    assert all(title in shown for title in NOTE_TITLES.values())


def test_blanks_of_forms_and_letters_are_ruled_lines():
    html = drawn("LetterOpening")

    assert html.count('<span class="blank"></span>') == 1
    assert "Yth." in words(html)


def test_a_signature_without_a_name_leaves_lines_to_write_on():
    html = render(sample_letter(), Theme(), {})

    signatures = html.partition('class="signature of-1"')[2]
    assert signatures.count('class="blank"') == 2
    assert NIP in words("<body>" + signatures)


def test_a_checklist_has_heads_and_marks_what_is_missing():
    html = drawn("Checklist")

    assert all(head in html for head in CHECK_HEADS)
    assert '<td class="missing">Belum tersedia</td>' in html
    assert '<td class="not-applicable">Tidak berlaku</td>' in html


def test_pictures_ride_inside_the_page_with_their_words():
    html = drawn("Figure")

    assert 'src="data:image/svg+xml;base64,' in html
    assert 'alt="Diagram batang: Wilayah I 120 unit' in html
