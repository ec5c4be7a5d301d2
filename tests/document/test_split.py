"""Is a table that is too wide cut by columns, with nothing lost and its key columns repeated?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from planbuilder.document.blocks import Align, Caption, Cell, Column, Row, RowKind, Table
from planbuilder.document.inlines import plain
from planbuilder.document.split import split_columns
from planbuilder.document.widths import fits, least_width_mm, with_widths
from tests.document.small import row, text
from tests.document.trees import some_trees, sound_tables

A4 = 155.0
SIZE = 9.0
YEARS = range(2025, 2031)


def cell(words: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(text(words), columns, rows)


def five_years() -> Table:
    """Make the wide table of programs: code and name, target and money for each year, an office."""
    head = (
        Row(
            (cell("Kode", 1, 3), cell("Program", 1, 3), cell("Target dan Pagu", 12), cell("Pelaksana", 1, 3))
        ),
        Row(tuple(cell(str(year), 2) for year in YEARS)),
        Row(tuple(cell(words) for _ in YEARS for words in ("Target", "Rp"))),
    )
    number = Column(0, Align.RIGHT, keep=True)
    words = (
        "3.31.02.1.01.0002",
        "Perencanaan dan pembangunan",
        *("12", "1.250.000.000") * 6,
        "Dinas Perindustrian",
    )
    return Table(
        (Column(0, keep=True), Column(0), *(number,) * 12, Column(0)),
        head,
        (
            Row((cell("Sasaran pertama", 15),), RowKind.GROUP),
            row(*words, key="activities/P1"),
            Row((cell("Jumlah", 4), *(cell(word) for word in words[4:])), RowKind.TOTAL),
        ),
        Caption(text("Program lima tahun"), "tbl-program"),
        notes=(text("Sumber: Renstra"),),
    )


def told(rows: tuple[Row, ...]) -> list[list[tuple[str, int, int]]]:
    return [[(plain(one.children), one.columns, one.rows) for one in line.cells] for line in rows]


def test_years_stay_whole_and_key_columns_are_repeated():
    first, second, third = split_columns(five_years(), 2, A4, SIZE)

    assert told(first.head) == [
        [("Kode", 1, 3), ("Program", 1, 3), ("Target dan Pagu", 4, 1)],
        [("2025", 2, 1), ("2026", 2, 1)],
        [("Target", 1, 1), ("Rp", 1, 1)] * 2,
    ]
    assert told(second.head)[1] == [("2027", 2, 1), ("2028", 2, 1)]
    assert told(third.head) == [
        [("Kode", 1, 3), ("Program", 1, 3), ("Target dan Pagu", 4, 1), ("Pelaksana", 1, 3)],
        [("2029", 2, 1), ("2030", 2, 1)],
        [("Target", 1, 1), ("Rp", 1, 1)] * 2,
    ]


def test_rows_keep_their_cells_over_the_columns_that_are_there():
    first, second, _ = split_columns(five_years(), 2, A4, SIZE)

    assert told(first.rows)[0] == [("Sasaran pertama", 6, 1)]
    assert told(first.rows)[2] == [("Jumlah", 4, 1), ("12", 1, 1), ("1.250.000.000", 1, 1)]
    assert told(second.rows)[2] == [("Jumlah", 2, 1), *[("12", 1, 1), ("1.250.000.000", 1, 1)] * 2]
    assert [line.key for line in second.rows] == ["", "activities/P1", ""]


def test_later_tables_continue_the_caption_and_the_last_one_bears_the_notes():
    cut = split_columns(five_years(), 2, A4, SIZE)

    assert [(one.caption.anchor, one.caption.continued) for one in cut] == [
        ("tbl-program", False),
        ("tbl-program-2", True),
        ("tbl-program-3", True),
    ]
    assert [len(one.notes) for one in cut] == [0, 0, 1]


def test_a_table_without_a_caption_is_cut_without_one():
    cut = split_columns(replace(five_years(), caption=None), 2, A4, SIZE)

    assert [one.caption for one in cut] == [None, None, None]


def test_each_table_fits_and_has_its_widths():
    for one in split_columns(five_years(), 2, A4, SIZE):
        assert fits(one, A4, SIZE)
        assert with_widths(one, A4, SIZE) == one


def test_a_table_that_fits_is_not_cut():
    small = Table((Column(0), Column(0)), (row("a", "b"),), (row("c", "d"),), notes=(text("Sumber"),))

    assert split_columns(small, 1, A4, SIZE) == (with_widths(small, A4, SIZE),)


def test_a_table_of_key_columns_alone_is_not_cut():
    keys = Table((Column(0, keep=True),), (), (row("x" * 200),))

    assert split_columns(keys, 1, A4, SIZE) == (with_widths(keys, A4, SIZE),)


def test_a_group_too_wide_for_one_table_falls_into_its_columns():
    long = "x" * 60
    table = Table(
        (Column(0), *(Column(0, keep=True),) * 3),
        (Row((cell("Nama", 1, 2), cell("Kapasitas", 3))), row("a", "b", "c")),
        (row("satu", long, long, long),),
    )

    cut = split_columns(table, 1, A4, SIZE)

    assert [told(one.head) for one in cut] == [
        [[("Nama", 1, 2), ("Kapasitas", 1, 1)], [(name, 1, 1)]] for name in "abc"
    ]


def test_a_column_that_fits_nowhere_has_a_table_for_itself():
    table = Table((Column(0, keep=True),) * 3, (), (row("kunci", "x" * 300, "lain"),))

    assert [len(one.columns) for one in split_columns(table, 1, A4, SIZE)] == [2, 2]


def test_a_head_row_left_without_cells_goes_and_cells_reach_no_further():
    long = "x" * 55
    table = Table(
        (Column(0, keep=True),) * 4,
        (Row((cell("Kode", 1, 2), cell("Kapasitas", 2), cell("Lokasi", 1, 2))), row("Nilai", "Satuan")),
        (row("1", "12", "ton", long + long[:20]),),
    )

    last = split_columns(table, 1, 150, SIZE)[-1]

    assert told(last.head) == [[("Kode", 1, 1), ("Lokasi", 1, 1)]]


def unspanned(table: Table) -> Table:
    """Leave out rows with cells over several columns, which no cutting makes narrower."""
    rows = tuple(line for line in table.rows if all(one.columns == 1 for one in line.cells))
    return replace(table, head=(), rows=rows)


@pytest.mark.parametrize("key_columns", [0, 1, 2])
@some_trees
@given(table=sound_tables())
def test_no_column_is_lost_and_each_fits_where_any_way_fits(key_columns, table):
    keys = min(key_columns, len(table.columns))
    room = least_width_mm(table, SIZE) / 2

    cut = split_columns(table, keys, room, SIZE)

    assert sum(len(one.columns) - keys for one in cut) == len(table.columns) - keys
    assert all(len(one.rows) == len(table.rows) for one in cut)
    assert all(fits(unspanned(one), room, SIZE) or len(one.columns) <= keys + 1 for one in cut)


def test_words_that_come_to_stand_after_a_key_column_of_numbers_get_the_room_for_it():
    columns = (Column(0, Align.RIGHT), *(Column(0, Align.LEFT),) * 5)
    table = Table(columns=columns, head=(), rows=())
    room = least_width_mm(table, SIZE) / 2

    cut = split_columns(table, 1, room, SIZE)

    assert [len(one.columns) for one in cut] == [2, 2, 2, 2, 2]
    assert all(fits(one, room, SIZE) for one in cut)
