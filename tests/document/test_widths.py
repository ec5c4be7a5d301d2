"""Do columns get the room that their words, codes and numbers need?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.document.blocks import Align, Cell, Column, Row, RowKind, Table
from planbuilder.document.demands import AFTER_NUMBERS_MM
from planbuilder.document.inlines import LineBreak, Text
from planbuilder.document.metrics import width_mm
from planbuilder.document.widths import CELL_PADDING_MM, fits, least_width_mm, with_widths
from tests.document.small import row, text
from tests.document.trees import some_trees, sound_tables

A4 = 155.0
SIZE = 9.0
PROSE = "Rumah produksi belum beroperasi penuh karena air bersih dan instalasi pengolahan limbah belum tersambung."
WORDS = Column(0)
CODE = Column(0, keep=True)
NUMBER = Column(0, Align.RIGHT, keep=True)


def widths_mm(table: Table, room: float = A4) -> list[float]:
    return [column.width * room / 1000 for column in with_widths(table, room, SIZE).columns]


def need(words: str, *, strong: bool = False) -> float:
    return width_mm(words, SIZE, strong=strong) + CELL_PADDING_MM


@some_trees
@given(sound_tables(), st.sampled_from((10.0, A4, 247.0)))
def test_widths_add_up_to_the_whole_table(table, room):
    shares = [column.width for column in with_widths(table, room, SIZE).columns]

    assert sum(shares) == 1000
    assert min(shares) >= 1


@some_trees
@given(sound_tables(most_columns=5))
def test_columns_of_a_table_that_fits_hold_their_longest_pieces(table):
    room = least_width_mm(table, SIZE) * 1.02

    again = least_width_mm(with_widths(table, room, SIZE), SIZE)

    assert fits(table, room, SIZE)
    assert again <= room


@some_trees
@given(sound_tables())
def test_only_widths_change(table):
    sized = with_widths(table, A4, SIZE)

    assert replace(sized, columns=table.columns) == table
    assert [replace(column, width=0) for column in sized.columns] == [
        replace(column, width=0) for column in table.columns
    ]


def test_a_table_without_columns_stays_as_it_is():
    empty = Table((), (), ())

    assert with_widths(empty, A4, SIZE) is empty
    assert fits(empty, A4, SIZE)


def test_a_code_never_breaks():
    code = "3.31.02.1.01.0002"
    table = Table((CODE, WORDS), (row("Kode", "Uraian"),), (row(code, PROSE * 5),))

    assert widths_mm(table)[0] >= need(code)


def test_a_number_of_several_words_never_breaks():
    table = Table((WORDS, NUMBER), (), (row(PROSE * 5, "Rp1.250.000.000 lebih"),))

    assert widths_mm(table)[1] >= need("Rp1.250.000.000 lebih")


def test_words_hold_at_least_the_longest_one():
    table = Table((WORDS, WORDS), (), (row(PROSE, "Penanggungjawab di daerah"), row(PROSE, "–")))

    assert widths_mm(table)[1] >= need("Penanggungjawab")


def test_a_head_holds_its_longest_word_in_bold_and_may_stand_in_lines():
    narrow = Table((NUMBER, WORDS), (row("Penyerapan tenaga kerja", "Uraian"),), (row("3", PROSE * 5),))

    width = widths_mm(narrow)[0]

    assert need("Penyerapan", strong=True) - 0.1 <= width < need("Penyerapan tenaga", strong=True)


@pytest.mark.parametrize(
    ("words", "longest"),
    [
        ("bahan-bahan", "bahan-"),
        ("2025-2029", "2025-2029"),
        ("64-1", "64-1"),
        ("air\u00a0bersih", "air\u00a0bersih"),
        ("dan/atau", "dan/atau"),
        ("satu  dua", "satu"),
        ("https://contoh.go.id/berita/disperindagkop?id=64-1", "disperindagkop?"),
    ],
)
def test_a_word_breaks_only_at_spaces_and_between_letters_after_a_hyphen(words, longest):
    table = Table((WORDS,), (), (row(words),))

    assert least_width_mm(table, SIZE) == pytest.approx(need(longest))


def test_a_line_break_ends_a_line_of_a_code():
    table = Table((CODE,), (), (Row((Cell(text("64.01", LineBreak(), "64.0213")),)),))

    assert least_width_mm(table, SIZE) == pytest.approx(need("64.0213"))


@pytest.mark.parametrize("kind", [RowKind.GROUP, RowKind.SUBTOTAL, RowKind.TOTAL])
def test_group_rows_and_sums_are_measured_in_bold(kind):
    table = Table((WORDS,), (), (row("Jumlah", kind=kind),))

    assert least_width_mm(table, SIZE) == pytest.approx(need("Jumlah", strong=True))


def test_a_strong_cell_is_measured_in_bold():
    table = Table((WORDS,), (), (Row((Cell(text("Jumlah"), strong=True),)),))

    assert least_width_mm(table, SIZE) == pytest.approx(need("Jumlah", strong=True))


def test_an_empty_column_still_has_its_padding():
    table = Table((WORDS, WORDS), (), (row("", "kata"),))

    assert least_width_mm(table, SIZE) == pytest.approx(CELL_PADDING_MM + need("kata"))


def test_a_cell_over_several_columns_widens_those_of_words():
    wide = Row((Cell(text("Pertanggungjawabankeuangandaerah"), columns=3),))
    table = Table((NUMBER, WORDS, WORDS), (wide,), (row("1", "a", "b"),))
    lack = need("Pertanggungjawabankeuangandaerah", strong=True) - CELL_PADDING_MM

    assert least_width_mm(table, SIZE) == pytest.approx(lack)
    assert widths_mm(table, lack)[0] == pytest.approx(need("1"), abs=0.3)


def test_a_cell_over_columns_of_numbers_widens_them_alike():
    wide = Row((Cell(text("Pertanggungjawaban"), columns=2),))
    first, second = widths_mm(Table((NUMBER, NUMBER), (wide,), (row("1", "2"),)))

    assert first == second


def test_a_cell_over_columns_that_have_room_changes_nothing():
    body = (row("Balikpapan", "Samarinda"),)
    over = (Row((Cell(text("Kota"), columns=2),)),)

    assert widths_mm(Table((WORDS, WORDS), over, body)) == widths_mm(Table((WORDS, WORDS), (), body))


def test_short_columns_leave_the_room_to_prose():
    table = Table(
        (NUMBER, WORDS, WORDS),
        (row("No.", "Sentra", "Keterangan"),),
        (row("1", "Teritip", PROSE), row("2", "Sambaliung", PROSE)),
    )
    number, name, prose = widths_mm(table)

    assert number < 13
    assert name == pytest.approx(need("Sambaliung") + AFTER_NUMBERS_MM, abs=1)
    assert prose > 100


def test_names_beside_long_prose_stand_on_two_lines_at_most():
    names = ("Sentra Kerupuk Kuala Samboja", "Sentra Tahu Teritip")
    table = Table((WORDS, WORDS, WORDS), (), tuple(row(name, PROSE * 3, PROSE * 3) for name in names))

    assert widths_mm(table)[0] >= need("Sentra Kerupuk")


def test_columns_of_prose_share_the_room_by_how_much_stands_in_them():
    table = Table((WORDS, WORDS), (), (row(PROSE * 6, PROSE * 3), row(PROSE * 6, PROSE * 3)))
    longer, shorter = widths_mm(table)

    assert longer == pytest.approx(2 * shorter, rel=0.1)


def test_one_long_cell_among_short_ones_does_not_stand_in_a_tower():
    rows = [row("Balikpapan Selatan", "–", "–") for _ in range(9)]
    table = Table((WORDS, WORDS, CODE), (), (*rows, row("Samarinda", PROSE * 2, "x" * 40)))

    assert widths_mm(table)[1] >= 55


def test_number_columns_of_nearly_one_width_become_equal():
    table = Table(
        (WORDS, NUMBER, NUMBER, NUMBER),
        (),
        (row("Pagu", "1.250.000", "950.000", "3"),),
    )
    _, first, second, third = widths_mm(table)

    assert first == pytest.approx(second, abs=0.2)
    assert third < first / 2


def test_room_that_nobody_needs_goes_to_words():
    name, number = widths_mm(Table((WORDS, NUMBER), (), (row("Teritip", "12"),)))

    assert number < 15
    assert name + number == pytest.approx(A4)


def test_a_table_of_numbers_alone_spreads_over_the_whole_width():
    first, second = widths_mm(Table((NUMBER, NUMBER), (), (row("12", "13"),)))

    assert first == second == A4 / 2


def test_a_table_that_does_not_fit_gives_way_everywhere():
    long = "Pertanggungjawabankeuangandaerah" * 3
    table = Table((WORDS, WORDS, WORDS), (), (row(long, long, "a"),))

    assert not fits(table, A4, SIZE)
    assert sum(widths_mm(table)) == pytest.approx(A4)


def test_one_endless_word_leaves_something_for_each_column():
    columns = (NUMBER,) * 600
    table = Table(columns, (), (row("x" * 10_000, *("1" for _ in columns[1:])),))
    shares = [column.width for column in with_widths(table, 20, SIZE, 0).columns]

    assert sum(shares) == 1000
    assert min(shares) == 1


def test_smaller_type_and_padding_need_less_room():
    table = Table((CODE, CODE), (), (row("3.31.02.1.01.0002", "5.1.02.01.01.0024"),))

    assert least_width_mm(table, 7.5, 1.7) < least_width_mm(table, 9) - 2 * 1.3


@pytest.mark.parametrize(("count", "is_dense"), [(9, False), (10, True)])
def test_a_table_of_ten_columns_is_dense(count, is_dense):
    assert Table((WORDS,) * count, (), ()).is_dense is is_dense


def test_cells_stand_on_one_line_before_number_columns_become_equal():
    names = ["Kabupaten Penajam Paser Utara", *("Kota Bontang" for _ in range(9))]
    head = row("Kabupaten/Kota", "Luas", "Jumlah penduduk", "Kecamatan", "Kelurahan")
    table = Table((WORDS, *((NUMBER,) * 4)), (head,), tuple(row(name, "1", "2", "3", "4") for name in names))

    heads = ("Luas", "penduduk", "Kecamatan", "Kelurahan")
    needed = need(names[0]) + sum(need(name, strong=True) for name in heads) + 2

    assert widths_mm(table, needed + 1)[0] >= need(names[0]) - 0.01


def test_room_goes_where_it_makes_rows_lower():
    rows = tuple(row(PROSE, "Dilihat pada sumber sekunder saja") for _ in range(9))
    table = Table((WORDS, WORDS), (), rows)
    prose, remark = widths_mm(table, 100)

    assert remark >= need("Dilihat pada sumber")
    assert prose > 1.5 * remark


def test_columns_of_numbers_give_no_room_away():
    with_prose = Table((NUMBER, NUMBER, WORDS), (), (row("1.250", "1.100", PROSE * 9),))
    first, second, _ = widths_mm(with_prose)

    assert first == pytest.approx(second, abs=0.2)
    assert first >= need("1.250")


def test_a_cell_that_just_fits_its_line_stays_on_it():
    rows = (row("Pabrik Minyak Goreng BUMDes Bukit Seloka", "Kabupaten Paser", "Kg", "34.000"),)
    head = row("Pabrik", "Kabupaten/Kota", "Satuan harga", "Biaya produksi")
    table = Table((WORDS, WORDS, CODE, NUMBER), (head,), rows)

    assert widths_mm(table)[0] >= need("Pabrik Minyak Goreng BUMDes Bukit Seloka") - 0.1


def test_columns_that_wait_for_a_hand_take_the_room_of_numbers():
    head = Row((Cell((Text("No."),)), Cell((Text("Catatan"),))))
    waiting = Row((Cell((Text("1"),)), Cell(())))

    number, note = widths_mm(Table((WORDS, WORDS), (head,), (waiting,)))

    assert number == pytest.approx(need("No.", strong=True), abs=1)
    assert note > 0.9 * A4
