"""Does a table show rows as the model describes them, with heads, sums and the notes a reader needs?"""

from __future__ import annotations

import pytest

from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

SAMPLE = {
    "columns by their titles, units and kinds": (
        'table(centres, columns=["id", "name", "regency.name", "status", "units", "area"], caption="Sentra", anchor="tbl-s", source="Dinas")',
        """
        table ruled [Tabel 1] Sentra #tbl-s
          head | ID ‹strong› | Nama ‹strong› | Kabupaten/Kota ‹strong› | Status ‹strong› | Unit usaha ‹strong› | Luas (ha) ‹strong› |
          body | ⟦S01⟧ | ⟦Sentra *Somber* \\| <b>⟧ | ⟦Kota Balikpapan⟧ | ⟦Beroperasi⟧ | ⟦98⟧ | ⟦9,0⟧ | centres/S01
          body | ⟦S02⟧ | ⟦Sentra Teritip⟧ | ⟦Kota Balikpapan⟧ | ⟦Beroperasi sebagian⟧ | ⟦12⟧ | ⟦6,5⟧ | centres/S02
          body | ⟦S03⟧* | ⟦Sentra Kerupuk Muara⟧ | ⟦Kabupaten Kutai Kartanegara⟧ | ⟦Direncanakan⟧ | ⟦–⟧ | ⟦–⟧ | centres/S03
          body | ⟦S04⟧ | ⟦Kawasan Buluminung⟧ | ⟦Kabupaten Paser⟧ | ⟦Dalam pembangunan⟧ | ⟦–⟧ | ⟦500,0⟧ | centres/S04
          note * contoh, bukan data resmi.
          note Sumber: Dinas
        """,
    ),
    "groups with subtotals where they add up more than one, a total and its coverage": (
        'table(centres, columns=["name", "units", "regency.name"], group_by="regency.name", totals=["units"], subtotals=true, source="")',
        """
        table ruled
          head | Nama ‹strong› | Unit usaha ‹strong› |
          group | ⟦Kabupaten Kutai Kartanegara⟧ ‹2 columns, strong› |
          body | ⟦Sentra Kerupuk Muara⟧* | ⟦–⟧ | centres/S03
          group | ⟦Kabupaten Paser⟧ ‹2 columns, strong› |
          body | ⟦Kawasan Buluminung⟧ | ⟦–⟧ | centres/S04
          group | ⟦Kota Balikpapan⟧ ‹2 columns, strong› |
          body | ⟦Sentra *Somber* \\| <b>⟧ | ⟦98⟧ | centres/S01
          body | ⟦Sentra Teritip⟧ | ⟦12⟧ | centres/S02
          subtotal | Subjumlah ‹left, strong› | ⟦110⟧ ‹strong› |
          total | Jumlah ‹left, strong› | ⟦110⟧ ‹strong› |
          note Jumlah unit usaha mencakup ⟦2 dari 4 sentra⟧.
          note * contoh, bukan data resmi.
        """,
    ),
    "year columns under one head, in juta, with the difference of rounding": (
        'table(activities.where("level", "subactivity"), columns=["code", "name", years("ceiling", unit="juta", digits=0)], totals=["ceiling"])',
        """
        table ruled
          head | Kode ‹2 rows, strong› | Nama ‹2 rows, strong› | Pagu (Rp juta) ‹3 columns, centre, strong› |
          head | ⟦2025⟧ ‹strong› | ⟦2026⟧ ‹strong› | ⟦2027⟧ ‹strong› |
          body | ⟦3.31.02.1.01.0001⟧ | ⟦Penyusunan Rencana Provinsi⟧ | ⟦100⟧ | ⟦151⟧ | ⟦–⟧ | activities/A3
          body | ⟦3.31.02.1.01.0002⟧ | ⟦Koordinasi⟧ | ⟦50⟧ | ⟦–⟧ | ⟦80⟧ | activities/A4
          total | Jumlah ‹2 columns, left, strong› | ⟦150⟧ ‹strong› | ⟦151⟧ ‹strong› | ⟦80⟧ ‹strong› |
        """,
    ),
    "several columns a year": (
        'table(indicators, columns=["name", years("target", title="Target tahunan")])',
        """
        table ruled
          head | Nama ‹2 rows, strong› | Target tahunan ‹3 columns, centre, strong› |
          head | ⟦2025⟧ ‹strong› | ⟦2026⟧ ‹strong› | ⟦2027⟧ ‹strong› |
          body | ⟦Pendapatan IKM⟧ | ⟦6⟧ | ⟦7,5–8⟧ | ⟦–⟧ | indicators/I1
        """,
    ),
    "heads that are merged, numbered and given by hand": (
        'table(centres.where("id", "S01"), look="grid", row_numbers=true, numbered_columns=true, source="", columns=[col("name", "Nama sentra"), group("Skala", ["units", col("workforce", unit="jiwa")])])',
        """
        table grid
          head | No. ‹2 rows, strong› | Nama sentra ‹2 rows, strong› | Skala ‹2 columns, centre, strong› |
          head | Unit usaha ‹strong› | Tenaga kerja (jiwa) ‹strong› |
          head | (1) ‹centre› | (2) ‹centre› | (3) ‹centre› | (4) ‹centre› |
          body | 1 | ⟦Sentra *Somber* \\| <b>⟧ | ⟦98⟧ | ⟦200⟧ | centres/S01
        """,
    ),
    "facts, lists and yes and no": (
        'table(meetings, columns=["title", "regencies", "date"])',
        """
        table ruled
          head | Perihal ‹strong› | Kabupaten/Kota ‹strong› | Tanggal ‹strong› |
          body | ⟦Rapat Balikpapan⟧ | ⟦Kota Balikpapan dan Kabupaten Paser⟧ | ⟦2 Oktober 2025⟧ | meetings/R1
          body | ⟦Rapat Kukar⟧ | ⟦Kabupaten Kutai Kartanegara⟧ | ⟦–⟧ | meetings/R2
        """,
    ),
    "a count of what refers to a row": (
        'table(regencies, columns=["name", col("centres.count", title="Sentra")], totals=["centres.count"])',
        """
        table ruled
          head | Nama ‹strong› | Sentra ‹strong› |
          body | ⟦Kabupaten Paser⟧ | ⟦1⟧ | regencies/64.01
          body | ⟦Kabupaten Kutai Kartanegara⟧ | ⟦1⟧ | regencies/64.02
          body | ⟦Kota Balikpapan⟧ | ⟦2⟧ | regencies/64.71
          total | Jumlah ‹left, strong› | ⟦4⟧ ‹strong› |
        """,
    ),
    "columns without any datum": (
        'table(centres.where("id", "S03", "S04"), columns=["name", "units", "workforce", "area"], source="")',
        """
        table ruled
          head | Nama ‹strong› | Luas (ha) ‹strong› |
          body | ⟦Sentra Kerupuk Muara⟧* | ⟦–⟧ | centres/S03
          body | ⟦Kawasan Buluminung⟧ | ⟦500⟧ | centres/S04
          note Kolom Unit usaha dan Tenaga kerja tidak ditampilkan karena datanya belum tersedia.
          note * contoh, bukan data resmi.
        """,
    ),
    "nothing but samples": (
        'table(centres.where("id", "S03"), columns=["name", "status"])',
        """
        table ruled
          head | Nama ‹strong› | Status ‹strong› |
          body | ⟦Sentra Kerupuk Muara⟧ | ⟦Direncanakan⟧ | centres/S03
          note Contoh, bukan data resmi.
        """,
    ),
    "the sources of its rows": (
        'table(centres.having("sources"), columns=["id", "name"])',
        """
        table ruled
          head | ID ‹strong› | Nama ‹strong› |
          body | ⟦S01⟧ | ⟦Sentra *Somber* \\| <b>⟧ | centres/S01
          body | ⟦S02⟧ | ⟦Sentra Teritip⟧ | centres/S02
          note Sumber: ⟦Data dinas⟧; ⟦Berita⟧
        """,
    ),
    "no rows": (
        'table(centres.where("status", "stalled"), columns=["name"], caption="Sentra terhenti", anchor="tbl-t")',
        """
        paragraph: Tabel “Sentra terhenti” tidak disajikan karena datanya belum tersedia.
        """,
    ),
    "nothing but what it is grouped by": (
        'table(centres, columns=["name"], group_by="name", caption="Nama")',
        """
        paragraph: Tabel “Nama” tidak disajikan karena datanya belum tersedia.
        """,
    ),
    "nothing but names": (
        'table(centres.where("id", "S03"), columns=["name", "units", "area"], caption="Skala")',
        """
        paragraph: Tabel “Skala” tidak disajikan karena datanya belum tersedia.
        """,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("directive", "expected"), SAMPLE.values(), ids=SAMPLE)
def test_a_table_reads_as_expected(directive, expected):
    outcome = composed(f"{{{{ {directive} }}}}\n")

    lines = [
        line for line in outcome.words.splitlines() if not line.strip().startswith(("columns ", "when "))
    ]
    assert lines == _plain(expected), outcome.says()


def _plain(expected: str) -> list[str]:
    lines = expected.strip("\n").splitlines()
    margin = len(lines[0]) - len(lines[0].lstrip())
    return [line[margin:] for line in lines if line.strip()]


def test_parts_that_do_not_add_up_in_juta_say_so():
    activities = [
        {**row, "ceiling_2025": "400000"} if row["id"] in {"A3", "A4"} else row
        for row in TABLES["activities"]
    ]
    chapter = '{{ table(activities.where("level", "subactivity"), columns=["name", col("ceiling", unit="juta", digits=0, year=2025)], totals=["ceiling"]) }}\n'

    words = composed(chapter, small_plan({"activities": activities})).words

    assert "| ⟦0⟧ | activities/A3" in words
    assert "total | Jumlah ‹left, strong› | ⟦1⟧ ‹strong› |" in words
    assert "note Pada jumlah terdapat selisih karena pembulatan." in words


def test_a_reference_to_a_table_that_is_not_there_says_so():
    chapter = 'Lihat **[](#tbl-t)**.\n\n{{ table(centres.where("status", "stalled"), columns=["name"], caption="T", anchor="tbl-t") }}\n'

    outcome = composed(chapter)

    assert outcome.words.splitlines()[0] == "paragraph: Lihat **tabel (data belum tersedia)**."
    assert outcome.found == ()


def test_a_table_stands_under_the_cells_that_would_bring_back_a_column():
    outcome = composed('{{ table(centres.where("id", "S03", "S04"), columns=["name", "units", "area"]) }}\n')

    under = {str(ref) for ref in outcome.blocks[0].under}
    assert {"centres/S03.units", "centres/S04.units", "centres/S03.sample"} <= under


def test_numbers_and_codes_never_break_and_numbers_stand_right():
    outcome = composed('{{ table(centres, columns=["id", "name", "units", "data_year"]) }}\n')

    assert "columns" in outcome.words
    assert [(column.align, column.keep) for column in outcome.blocks[0].columns] == [
        ("left", True), ("left", False), ("right", True),
    ]  # fmt: skip


def test_a_column_of_targets_stands_right_where_all_of_them_are_numbers():
    outcome = composed('{{ table(indicators, columns=["name", "baseline", "unit"]) }}\n')

    assert [column.align for column in outcome.blocks[0].columns] == ["left", "right", "left"]


def test_counts_and_totals_over_years_are_numbers_with_their_unit():
    chapter = '{{ table(regencies, columns=["name", "centres.count"]) }}\n\n{{ table(activities, columns=["code", col("amount.total", unit="juta"), "ceiling.total"]) }}\n'

    words = composed(chapter).words

    assert "head | Nama ‹strong› | Sentra dan Kawasan ‹strong› |" in words
    assert "head | Kode ‹strong› | Pagu (Rp juta) ‹strong› | Pagu (Rp) ‹strong› |" in words
    assert "| ⟦3.31.02⟧ | ⟦381⟧ | ⟦–⟧ | activities/A1" in words


def test_a_table_too_wide_for_a_page_turns_it():
    columns = '["id", "name", "commodity", "status", "regency.name", "regency.region.name", "units", "workforce", "area", "sources", "kind", "note"]'
    plan = small_plan(
        {"centres": [{**row, "note": "Keterangan panjangbertanggungjawab"} for row in TABLES["centres"]]}
    )

    outcome = composed(f"{{{{ table(centres, columns={columns}) }}}}\n", plan)

    assert type(outcome.blocks[0]).__name__ == "Landscape"


def test_a_table_too_wide_for_any_page_is_cut_by_columns_and_keeps_the_names():
    ceilings = {f"ceiling_{year}": "123456789012" for year in range(2020, 2045)}
    activities = [{**TABLES["activities"][2], **ceilings}]
    plan = small_plan({"activities": activities}, plan={"period_start": "2020", "period_end": "2044"})

    outcome = composed(
        '{{ table(activities, columns=["code", years("amount")], caption="Pagu", anchor="tbl-p") }}\n', plan
    )

    (turned,) = outcome.blocks
    assert [table.caption.label for table in turned.children][:2] == ["Tabel 1", "Tabel 1 (lanjutan)"]
    assert all(table.head[0].cells[0].children[0].text == "Kode" for table in turned.children)


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("alat sering rusak", "Alat sering rusak"),
        ("IPAL rusak", "IPAL rusak"),
        ("contoh.go.id, kabar.id", "contoh.go.id, kabar.id"),
        ("https://contoh.go.id", "https://contoh.go.id"),
    ],
)
def test_words_of_a_cell_begin_with_a_capital_but_addresses_do_not(given, printed):
    plan = small_plan({"centres": [{**TABLES["centres"][0], "commodity": given}]})

    outcome = composed('{{ table(centres, columns=["name", "commodity"]) }}\n', plan)

    assert f"| ⟦{printed}⟧ |" in outcome.words


def test_official_units_keep_their_letters():
    rows = [{"indicator": "Jalan", "area": "64", "year": "2024", "value": "12", "unit": "meter"}]

    outcome = composed(
        '{{ table(statistics, columns=["indicator", "unit"]) }}\n', small_plan({"statistics": rows})
    )

    assert "⟦meter⟧" in outcome.words
