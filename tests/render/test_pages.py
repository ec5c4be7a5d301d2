from __future__ import annotations

from dataclasses import replace

import pytest

from planbuilder.document.blocks import Document, Paper, Part, PartKind, Table
from planbuilder.document.grid import placed
from planbuilder.render.pages import estimate
from planbuilder.render.pour import Slab, pour
from planbuilder.render.theme import Theme
from tests.render.sample_document import META, sample_document, sample_letter
from tests.render.sample_tables import centres_table, plain_table, years_table


@pytest.mark.parametrize("paper", Paper)
def test_the_estimate_knows_every_anchor_of_the_document(paper):
    pages = estimate(sample_document(paper), Theme())

    assert pages["sec-kata-pengantar"] == "i"
    assert pages["contents-headings"] == "ii"
    assert pages["sec-kondisi"] == "II-1"
    assert pages["tbl-rab"] == "L2-1"
    assert pages["fig-unit"].startswith("I-")


def test_the_pages_of_a_letter_count_on_into_its_attachment():
    assert estimate(sample_letter(), Theme())["tbl-rab"] == "3"


def test_a_long_table_moves_what_follows_it_by_its_pages():
    table = centres_table()
    long = replace(table, rows=table.rows * 10)
    after = replace(table, caption=replace(table.caption, anchor="tbl-after"))
    document = Document("a", "a", META, (Part(PartKind.BODY, "body", (long, after)),))

    assert 10 <= int(estimate(document, Theme())["tbl-after"]) <= 16


def test_larger_type_needs_more_pages():
    theme = Theme()
    large = replace(theme, sizes=replace(theme.sizes, table=14), leading=replace(theme.leading, table=2))
    many = Document("a", "a", META, (Part(PartKind.BODY, "body", (centres_table(), years_table())),))

    assert int(estimate(many, large)["tbl-lima-tahun"]) > int(estimate(many, theme)["tbl-lima-tahun"])


def test_a_table_without_head_or_caption_takes_its_room():
    tables: tuple[Table, ...] = (plain_table(),) * 40
    last = replace(years_table(), caption=replace(years_table().caption, anchor="tbl-last"))
    document = Document("a", "a", META, (Part(PartKind.BODY, "body", (*tables, last)),))

    assert int(estimate(document, Theme())["tbl-last"]) >= 3


def test_a_heading_goes_to_the_next_page_with_its_lines():
    text, heading = Slab(10, 100, lines=8), Slab(10, 100, anchors=("sec",), needs_after=20)

    assert pour([text, heading, text]).anchors == {"sec": 1}


def test_lines_part_at_a_page_foot_and_heads_are_repeated():
    rows = [Slab(30, 100, repeated=40) for _ in range(5)]

    assert pour([Slab(40, 100), *rows]).page_count == 3


def test_what_is_higher_than_a_page_does_not_turn_pages_for_ever():
    assert pour([Slab(500, 100), Slab(500, 100)]).page_count == 2


def test_turned_pages_are_pages_of_their_own():
    assert pour([Slab(10, 100), Slab(10, 60, anchors=("wide",)), Slab(10, 100)]).page_count == 3


def test_cells_under_a_merged_head_find_their_columns():
    firsts = [tuple(first for first, _ in cells) for cells in placed(years_table().head)]

    assert firsts == [(0, 1, 2, 3), (3, 5, 7, 9, 11), tuple(range(3, 13))]
