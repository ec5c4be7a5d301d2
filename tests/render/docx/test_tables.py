from __future__ import annotations

from dataclasses import replace

import pytest

from planbuilder.document.blocks import (
    Align,
    Caption,
    Cell,
    Column,
    ItemList,
    Look,
    Marker,
    Paragraph,
    Row,
    RowKind,
    Table,
)
from planbuilder.render.docx.grid import Slot, grid
from planbuilder.render.theme import Theme
from tests.render.docx.opened import W, of, said, style_of, text, words
from tests.render.sample_tables import centres_table, cost_table, plain_table, years_table

COLUMNS = (Column(500), Column(500, Align.RIGHT))
HEAD = (Row((Cell(text("Sentra")), Cell(text("Unit")))),)


def a_row(*said_: str, kind: RowKind = RowKind.BODY) -> Row:
    return Row(tuple(Cell(text(one)) for one in said_), kind)


def a_table(*rows: Row, **more) -> Table:
    return Table(COLUMNS, HEAD, rows or (a_row("Batik", "12"),), **more)


def drawn(table: Table):
    return next(of(table).body.iter(f"{W}tbl"))


def rows(element):
    return element.findall(f"{W}tr")


def cells(row):
    return row.findall(f"{W}tc")


@pytest.mark.parametrize("table", [centres_table(), years_table(), cost_table(), plain_table()])
def test_every_row_fills_the_grid(table):
    element = drawn(table)

    columns = len(element.findall(f"{W}tblGrid/{W}gridCol"))
    for row in rows(element):
        assert sum(int(said(cell, "tcPr/gridSpan") or 1) for cell in cells(row)) == columns


@pytest.mark.parametrize("table", [centres_table(), years_table(), cost_table()])
def test_the_widths_of_cells_are_those_of_their_columns(table):
    element = drawn(table)

    widths = [int(one.get(f"{W}w") or 0) for one in element.iter(f"{W}gridCol")]
    assert sum(widths) == int(said(element, "tblPr/tblW", "w") or 0) == 8787
    for row in rows(element):
        at = 0
        for cell in cells(row):
            span = int(said(cell, "tcPr/gridSpan") or 1)
            assert int(said(cell, "tcPr/tcW", "w") or 0) == sum(widths[at : at + span])
            at += span


def test_the_layout_is_fixed_so_that_every_reader_sets_it_alike():
    assert said(drawn(a_table()), "tblPr/tblLayout", "type") == "fixed"


def test_every_row_of_a_head_repeats_and_no_other():
    marks = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows(drawn(years_table()))]

    assert marks[:3] == [True] * 3
    assert not any(marks[3:])


def test_cells_merge_downwards_and_across():
    first, second, third = rows(drawn(years_table()))[:3]

    assert [said(cell, "tcPr/vMerge") for cell in cells(first)] == ["restart"] * 3 + [None]
    assert [said(cell, "tcPr/vMerge") for cell in cells(third)][:3] == ["continue"] * 3
    assert [said(cell, "tcPr/gridSpan") for cell in cells(second)][3:] == ["2"] * 5


def test_every_cell_ends_with_a_paragraph():
    element = drawn(years_table())

    assert {cell[-1].tag for cell in element.iter(f"{W}tc")} == {f"{W}p"}


def test_numbers_stand_right_and_a_cell_may_stand_otherwise():
    table = a_table(Row((Cell(text("Batik"), align=Align.CENTRE), Cell(text("12")))))

    left, right = cells(rows(drawn(table))[1])
    assert (said(left, "p/pPr/jc"), said(right, "p/pPr/jc")) == ("center", "right")


def test_words_after_a_column_of_numbers_keep_their_distance():
    numbers = Column(250, Align.RIGHT)
    table = Table(
        (numbers, Column(250), numbers, Column(250, keep=True)), (), (a_row("12", "Batik", "7", "U01"),)
    )

    _, close, _, code = cells(rows(drawn(table))[0])
    assert said(close, "tcPr/tcMar/left", "w") == "220"
    assert said(code, "tcPr/tcMar/left", "w") is None  # a code needs all of its column


def test_the_kinds_of_rows_are_set_apart():
    table = a_table(
        a_row("Kutai Barat", "", kind=RowKind.GROUP),
        a_row("Batik", "12"),
        a_row("Subjumlah", "12", kind=RowKind.SUBTOTAL),
        a_row("Jumlah", "12", kind=RowKind.TOTAL),
    )

    head, group, body, subtotal, total = (cells(row)[0] for row in rows(drawn(table)))
    assert [style_of(cell.find(f"{W}p")) for cell in (head, group, body, subtotal, total)] == [
        "TableHead",
        "TableStrong",
        "TableText",
        "TableStrong",
        "TableStrong",
    ]
    assert said(group, "tcPr/shd", "fill") == "EDF1F6"
    assert said(head, "tcPr/tcBorders/bottom", "val") == "single"
    assert said(total, "tcPr/tcBorders/top", "val") == "single"
    assert said(body, "tcPr/tcBorders/top", "val") is None


def test_a_strong_cell_is_bold():
    table = a_table(Row((Cell(text("Batik"), strong=True), Cell(text("12")))))

    assert [style_of(one.find(f"{W}p")) for one in cells(rows(drawn(table))[1])] == [
        "TableStrong",
        "TableText",
    ]


def test_what_must_not_part_stays_together():
    table = a_table(
        a_row("Kutai Barat", "", kind=RowKind.GROUP),
        *(a_row("Batik", "12") for _ in range(9)),
        a_row("Jumlah", "108", kind=RowKind.TOTAL),
        notes=(text("Sumber: pendataan."),),
    )

    stays = [row.find(f".//{W}keepNext") is not None for row in rows(drawn(table))[1:]]
    assert stays == [True, *(False for _ in range(8)), True, True]


def test_a_short_table_stays_on_one_page():
    stays = [
        row.find(f".//{W}keepNext") is not None for row in rows(drawn(a_table(*([a_row("a", "1")] * 4))))[1:]
    ]

    assert stays == [True, True, True, False]


def test_short_rows_do_not_split_and_tall_ones_may():
    table = a_table(a_row("Batik", "12"), a_row("panjang sekali " * 400, "12"))

    whole = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows(drawn(table))]
    assert whole == [True, True, False]


def test_rows_that_wait_for_a_hand_are_high_enough_for_it():
    _, first, second = rows(drawn(a_table(Row((Cell(text("1")), Cell(()))), a_row("2", "Samarinda"))))

    assert said(first, "trPr/trHeight") == str(round(Theme().spacing.hand_row * 20))
    assert said(second, "trPr/trHeight") is None


@pytest.mark.parametrize(
    ("look", "style"),
    [(Look.RULED, "RuledTable"), (Look.GRID, "GridTable"), (Look.PLAIN, "PlainTable")],
)
def test_a_look_is_a_style_of_tables(look, style):
    file = of(a_table(look=look))

    assert said(next(file.body.iter(f"{W}tbl")), "tblPr/tblStyle") == style
    found = [one for one in file.xml("word/styles.xml") if one.get(f"{W}styleId") == style]
    sides = {side.tag.removeprefix(W) for side in found[0].iterfind(f"{W}tblPr/{W}tblBorders/*")}
    ruled = {"top", "bottom", "insideH"}
    assert (
        sides == {Look.RULED: ruled, Look.GRID: ruled | {"left", "right", "insideV"}, Look.PLAIN: set()}[look]
    )


def test_a_table_of_many_columns_is_set_smaller():
    file = of(years_table())

    assert file.words("DenseHead")[0] == "Kode"
    assert said(next(file.body.iter(f"{W}tbl")), "tblPr/tblCellMar/left", "w") == "48"


def test_caption_table_and_lines_stand_in_this_order():
    table = a_table(
        caption=Caption(text("Sentra"), "tbl", "Tabel 1"), notes=(text("Catatan."), text("Sumber: dinas."))
    )

    file = of(table)

    assert words(file.body) == "Tabel 1 Sentra Sentra Unit Batik 12 Catatan. Sumber: dinas."
    last = file.paragraphs("TableNote")[-1]
    assert said(last, "pPr/spacing", "after") == str(round(Theme().spacing.block_after * 20))


def test_a_table_says_its_caption_to_who_does_not_see_it():
    table = a_table(caption=Caption(text("Sentra & pabrik"), "tbl"))

    assert said(drawn(table), "tblPr/tblCaption") == "Tabel 1 Sentra & pabrik"


def test_a_table_in_a_list_stands_as_far_in_as_its_words():
    file = of(ItemList(Marker.DECIMAL, ((Paragraph(text("Butir")), a_table()),)))

    element = next(file.body.iter(f"{W}tbl"))
    assert said(element, "tblPr/tblInd", "w") == "400"
    assert said(element, "tblPr/tblW", "w") == str(8787 - 400)


def test_a_table_without_rows_prints_its_words_alone():
    table = Table(
        COLUMNS, (), (), Caption(text("Sentra"), "tbl", "Tabel 1"), notes=(text("Belum ada data."),)
    )

    file = of(table)

    assert not list(file.body.iter(f"{W}tbl"))
    assert words(file.body) == "Tabel 1 Sentra Belum ada data."


def test_a_row_with_too_few_cells_is_filled_up():
    assert [list(map(tuple, row)) for row in grid((a_row("satu"),), 3)] == [
        [(0, 1, a_row("satu").cells[0], ""), (1, 2, None, "")]
    ]


def test_a_merge_at_the_right_edge_goes_on_below():
    deep = Cell(text("dua"), rows=2)
    upper, lower = grid((Row((Cell(text("satu")), deep)), a_row("tiga")), 2)

    assert upper[1] == Slot(1, 1, deep, "restart")
    assert lower[1] == Slot(1, 1, None, "continue")


def test_words_in_a_cell_break_where_the_datum_does():
    table = a_table(a_row("Jalan Contoh\nSamarinda", "1"))

    assert len(list(drawn(table).iter(f"{W}br"))) == 1


def test_a_long_table_loses_no_row():
    table = a_table(*(a_row(f"Sentra {number}", str(number)) for number in range(2000)))

    assert len(rows(drawn(table))) == 2001


def test_a_head_of_a_full_grid_stands_in_the_middle_on_its_tint():
    cell = cells(rows(drawn(replace(a_table(), look=Look.GRID)))[0])[0]

    assert (said(cell, "tcPr/vAlign"), said(cell, "p/pPr/jc"), said(cell, "tcPr/shd", "fill")) == (
        "center",
        "center",
        "EDF1F6",
    )
