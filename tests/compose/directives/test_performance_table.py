"""Does the table of performance (T-C.23) show targets, results and ratios of each past year, and say what is missing?"""

from __future__ import annotations

from tests.compose.directives.form_plan import form, form_plan, refs_of, rows
from tests.compose.directives.past_plan import funded, measured

CALL = 'performance_table(performance, caption="Kinerja", anchor="tbl-kinerja")'


def table(*performance, **changes):
    return form(CALL, form_plan({"performance": performance, **changes}))


def test_each_indicator_has_its_years_under_targets_results_and_ratios():
    made = table(*measured("SS1", "Sentra aktif", ("2023", "10", "8"), ("2024", "12", "12")))

    assert rows(made) == [
        (
            "head | No. ‹2 rows, strong› | Indikator Kinerja sesuai Tugas dan Fungsi ‹2 rows, strong› "
            "| Satuan ‹2 rows, strong› | Target Renstra pada Tahun ‹2 columns, centre, strong› "
            "| Realisasi Capaian pada Tahun ‹2 columns, centre, strong› "
            "| Rasio Capaian pada Tahun (%) ‹2 columns, centre, strong› |"
        ),
        "head | " + " | ".join(f"⟦{year}⟧ ‹strong›" for year in (2023, 2024) * 3) + " |",
        "head | " + " | ".join(f"({number}) ‹centre›" for number in range(1, 10)) + " |",
        (
            "body | 1 | ⟦Sentra aktif⟧ | ⟦Unit⟧ | ⟦10⟧ | ⟦12⟧ | ⟦8⟧ | ⟦12⟧ | ⟦80,0⟧ | ⟦100,0⟧ "
            "| performance/SS1/Sentra aktif/2023"
        ),
        (
            "note Rasio capaian ialah realisasi dibagi target; target atau realisasi yang bukan angka tidak mempunyai "
            "rasio."
        ),
        "note Kolom target NSPK, IKK, dan indikator lainnya tidak ditampilkan karena datanya belum tersedia.",
    ]


def test_statements_come_before_programs_and_these_by_their_codes():
    made = table(
        *measured("A1", "Pendapatan", ("2024", "5", "5")),
        *measured("SS1", "Sentra aktif", ("2024", "5", "5")),
        *measured("T1", "Peran industri", ("2024", "5", "5")),
    )

    assert [row.split("⟦")[1].split("⟧")[0] for row in rows(made, "body")] == [
        "Peran industri",
        "Sentra aktif",
        "Pendapatan",
    ]


def test_a_year_that_nobody_recorded_stands_there_empty_and_is_named_below():
    made = table(*measured("SS1", "Sentra aktif", ("2021", "10", "8"), ("2023", "12", "")))

    assert "| ⟦10⟧ | ⟦–⟧ | ⟦12⟧ | ⟦8⟧ | ⟦–⟧ | ⟦–⟧ | ⟦80,0⟧ | ⟦–⟧ | ⟦–⟧ |" in rows(made, "body")[0]
    assert rows(made, "note")[:2] == [
        "note Target belum tercatat untuk tahun ⟦2022⟧.",
        "note Realisasi belum tercatat untuk tahun ⟦2022 dan 2023⟧.",
    ]


def test_gaps_of_some_indicators_are_counted():
    made = table(
        *measured("SS1", "Sentra aktif", ("2023", "10", "8"), ("2024", "12", "9")),
        *measured("T1", "Peran industri", ("2023", "10", "8")),
    )

    assert (
        "note Target baru tercatat bagi sebagian indikator: tahun ⟦2024⟧ bagi ⟦1 dari 2 indikator⟧."
        in rows(made, "note")
    )


def test_years_far_apart_are_not_filled_up():
    made = table(*measured("SS1", "Sentra aktif", ("1999", "10", "8"), ("2024", "12", "9")))

    assert "⟦1999⟧ ‹strong› | ⟦2024⟧ ‹strong›" in rows(made, "head")[1]


def test_texts_have_no_ratio():
    made = table(*measured("T1", "Predikat", ("2023", "baik", "cukup"), ("2024", "", "baik"), unit=""))

    assert "| ⟦Baik⟧ | ⟦–⟧ | ⟦Cukup⟧ | ⟦Baik⟧ | ⟦–⟧ | ⟦–⟧ |" in rows(made, "body")[0]


def test_figures_of_one_indicator_have_equal_decimals_over_the_years():
    made = table(*measured("SS1", "Sentra aktif", ("2023", "4,5", "4"), ("2024", "5", "5")))

    assert "| ⟦4,5⟧ | ⟦5,0⟧ | ⟦4⟧ | ⟦5⟧ |" in rows(made, "body")[0]


def test_an_indicator_that_is_to_fall_is_explained():
    falling = {"id": "I9", "owner": "SS1", "name": "Pabrik  Berhenti", "direction": "down"}

    made = table(*measured("SS1", "pabrik berhenti", ("2024", "4", "3")), indicators=(falling,))

    assert (
        "note Pada indikator yang diharapkan turun, rasio 100 atau kurang berarti target tercapai."
        in rows(made, "note")
    )


def test_numbers_name_their_cells_and_samples_are_marked():
    (row,) = measured("SS1", "Sentra aktif", ("2024", "12", "9"))

    made = table({**row, "sample": "ya"})

    assert refs_of(made, "75,0") == {
        "performance/SS1/Sentra aktif/2024.actual",
        "performance/SS1/Sentra aktif/2024.target",
    }
    assert all(refs for _, refs, _ in made.data)
    assert rows(made, "note")[-1] == "note Contoh, bukan data resmi."


def test_money_alone_makes_no_row():
    made = table(*funded("A1", ("2024", "1000000", "900000")))

    assert made.words.startswith("paragraph: Tabel “Kinerja” tidak disajikan")


def test_rows_of_another_table_are_refused():
    made = form("performance_table(centres)")

    assert made.codes == ["TEMPL-12"]
