from __future__ import annotations

import re

import pytest

from planbuilder.document.blocks import Align, Cell, Column, Row, Table
from planbuilder.document.inlines import Datum, Text
from planbuilder.render.html.setting import Setting
from planbuilder.render.html.tables import table_html
from planbuilder.render.theme import Theme
from planbuilder.values import Ref
from tests.render.sample_tables import centres_table, cost_table, plain_table, years_table


def drawn(table: Table) -> str:
    return table_html(table, Setting(Theme(), {}, 440, 700))


@pytest.mark.parametrize("table", [centres_table(), years_table(), cost_table(), plain_table()])
def test_column_widths_fill_the_table(table):
    widths = re.findall(r'<col style="width:([\d.]+)%">', drawn(table))

    assert len(widths) == len(table.columns)
    assert sum(map(float, widths)) == pytest.approx(100)


def test_heads_are_merged_over_rows_and_columns():
    html = drawn(years_table())

    assert html.count("<thead>") == 1
    assert '<th rowspan="3" scope="col">Kode</th>' in html
    assert (
        '<th class="c" colspan="10" scope="col">Target dan pagu indikatif (<span class="k">Rp juta</span>)</th>'
        in html
    )


def test_cells_follow_their_column_even_under_a_merged_head():
    html = drawn(years_table())

    assert '<th class="r" scope="col">Target</th>' in html
    assert '<td class="r k">1.250</td>' in html


def test_words_keep_a_distance_from_numbers_before_them_and_codes_do_not():
    columns = (
        Column(300, Align.RIGHT, keep=True),
        Column(400),
        Column(200, Align.RIGHT),
        Column(100, keep=True),
    )
    cells = tuple(Cell((Text(word),)) for word in ("12", "Teritip", "3", "Kg"))

    html = drawn(Table(columns, (), (Row(cells),)))

    assert '<td class="g">Teritip</td>' in html
    assert '<td class="k">Kg</td>' in html


def test_a_code_longer_than_its_column_may_break():
    columns = (Column(900), Column(100, keep=True))
    rows = tuple(
        Row((Cell((Text("Sentra"),)), Cell((Text(code),)))) for code in ("2.07", "2.07.03.1.01.0001")
    )

    html = drawn(Table(columns, (), rows))

    assert '<td class="k">2.07</td>' in html
    assert "<td>2.07.03.1.01.0001</td>" in html


def test_groups_and_sums_are_rows_of_their_own_kind():
    html = drawn(centres_table())

    assert '<tr class="group"><td colspan="6">Kabupaten Bontang</td></tr>' in html
    assert html.count('<tr class="subtotal">') == 4
    assert '<tr class="total"><td class="s" colspan="3">Jumlah</td>' in html


def test_the_caption_stands_before_the_head_and_the_notes_after_the_rows():
    html = drawn(centres_table())

    caption = '<caption id="tbl-sentra">Sentra industri kecil dan menengah menurut kabupaten/kota</caption>'
    places = [html.index(piece) for piece in (caption, "<thead>", "<tbody>", "</table>", 'class="notes"')]
    assert places == sorted(places)
    assert html.endswith("<div>Sumber: pendataan sentra IKM, dinas kabupaten/kota, 2024.</div></div></div>")


def test_a_datum_in_a_cell_costs_neither_span_nor_paragraph():
    row = Row((Cell((Datum("12", (Ref("centres", "S01", "units"),)), Text(" unit"))),))

    html = drawn(Table((Column(1000),), (), (row,)))

    assert "<td>12 unit</td>" in html


def test_words_after_a_column_of_numbers_keep_their_distance():
    row = Row((Cell((Text("1"),)), Cell((Text("a"),))))

    html = drawn(Table((Column(500, Align.RIGHT), Column(500)), (), (row,)))

    assert '<td class="r">1</td><td class="g">a</td>' in html


def test_looks_and_many_columns_are_said_to_the_stylesheet():
    assert '<table class="grid dense">' in drawn(years_table())
    assert '<table class="ruled">' in drawn(centres_table())
    assert '<table class="plain">' in drawn(plain_table())


@pytest.mark.parametrize(("count", "is_whole"), [(8, True), (9, False)])
def test_a_table_of_eight_rows_stays_on_one_page(count, is_whole):
    rows = tuple(Row((Cell((Text("Teritip"),)),)) for _ in range(count))

    assert ('<div class="table whole">' in drawn(Table((Column(1000),), (), rows))) is is_whole


def test_a_row_that_would_fill_much_of_a_page_may_split():
    long, short = Row((Cell((Text("kata " * 3000),)),)), Row((Cell((Text("kata"),)),))

    html = drawn(Table((Column(1000),), (), (long, short)))

    assert html.count('<tr class="tall">') == 1


def test_rows_that_wait_for_a_hand_are_high_enough_for_it():
    number = Cell((Text("1"),))

    html = drawn(Table((Column(100), Column(900)), (), (Row((number, Cell(()))), Row((number, number)))))

    assert re.findall("<tr[^>]*>", html) == ['<tr class="hand">', "<tr>"]
