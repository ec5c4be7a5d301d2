"""Does the table of past budgets (T-C.24) show what programs had and spent each year, and how both grew?"""

from __future__ import annotations

from tests.compose.directives.form_plan import form, form_plan, rows
from tests.compose.directives.past_plan import funded, measured

CALL = 'budget_table(performance, caption="Anggaran", anchor="tbl-anggaran")'
FIRST = (
    ("2022", "100000000", "80000000"),
    ("2023", "110000000", "88000000"),
    ("2024", "132000000", "132000000"),
)


def table(*performance):
    return form(CALL, form_plan({"performance": performance}))


def test_each_program_has_its_years_with_ratio_and_average_growth():
    made = table(*funded("A1", *FIRST))

    assert rows(made)[0] == (
        "head | Uraian ‹2 rows, strong› | Anggaran pada Tahun (Rp juta) ‹3 columns, centre, strong› "
        "| Realisasi Anggaran pada Tahun (Rp juta) ‹3 columns, centre, strong› "
        "| Rasio antara Realisasi dan Anggaran Tahun (%) ‹3 columns, centre, strong› "
        "| Rata-rata Pertumbuhan (%) ‹2 columns, centre, strong› |"
    )
    assert rows(made, "body") == [
        (
            "body | ⟦Program Perencanaan dan Pembangunan Industri⟧ | ⟦100⟧ | ⟦110⟧ | ⟦132⟧ | ⟦80⟧ | ⟦88⟧ | ⟦132⟧ "
            "| ⟦80,0⟧ | ⟦80,0⟧ | ⟦100,0⟧ | ⟦15,0⟧ | ⟦30,0⟧ | performance/A1/Pendapatan/2022"
        )
    ]
    assert rows(made, "total") == []
    assert rows(made, "note") == [
        (
            "note Rata-rata pertumbuhan ialah rata-rata perubahan dari tahun ke tahun, hanya antara tahun berurutan "
            "yang datanya lengkap."
        )
    ]


def test_the_sum_of_several_programs_compares_only_years_that_are_whole():
    second = (("2022", "10000000", "10000000"), ("2023", "10000000", "10000000"), ("2024", "10000000", ""))

    made = table(*funded("A1", *FIRST), *funded("SS1", *second))

    assert rows(made, "total") == [
        (
            "total | Jumlah ‹left, strong› | ⟦110⟧ ‹strong› | ⟦120⟧ ‹strong› | ⟦142⟧ ‹strong› | ⟦90⟧ ‹strong› "
            "| ⟦98⟧ ‹strong› | ⟦132⟧ ‹strong› | ⟦81,8⟧ ‹strong› | ⟦81,7⟧ ‹strong› | ⟦100,0⟧ ‹strong› "
            "| ⟦13,7⟧ ‹strong› | ⟦8,9⟧ ‹strong› |"
        )
    ]
    assert rows(made, "note")[0] == (
        "note Realisasi anggaran baru tercatat bagi sebagian program: tahun ⟦2024⟧ bagi ⟦1 dari 2 program⟧."
    )


def test_growth_from_nothing_or_over_a_gap_is_not_made_up():
    made = table(
        *funded("A1", ("2020", "0", ""), ("2021", "5000000", "1000000"), ("2023", "6000000", "2000000"))
    )

    assert rows(made, "body")[0].endswith(
        "| ⟦–⟧ | ⟦20,0⟧ | ⟦–⟧ | ⟦33,3⟧ | ⟦–⟧ | ⟦–⟧ | performance/A1/Pendapatan/2020"
    )


def test_a_budget_of_zero_has_no_ratio():
    made = table(*funded("A1", ("2024", "0", "0")))

    assert "| ⟦0⟧ | ⟦0⟧ | ⟦–⟧ | ⟦–⟧ | ⟦–⟧ |" in rows(made, "body")[0]


def test_several_indicators_of_a_program_add_up_and_an_unknown_owner_is_open():
    other = {"owner": "A1", "indicator": "Lain", "year": "2024", "budget": "8000000", "spent": "8000000"}

    made = table(
        *funded("A1", ("2024", "2000000", "1000000")), other, *funded("X9", ("2024", "1000000", "1000000"))
    )

    assert "| ⟦10⟧ | ⟦9⟧ | ⟦90,0⟧ |" in rows(made, "body")[0]
    shown = [refs for text, refs, _ in made.data if text == "10"]
    assert shown[0] == {"performance/A1/Lain/2024.budget", "performance/A1/Pendapatan/2024.budget"}
    assert rows(made, "body")[1].startswith("body | ⟦–⟧ |")
    assert all(refs for _, refs, _ in made.data)


def test_indicators_without_money_make_no_row():
    made = table(*measured("SS1", "Sentra aktif", ("2024", "12", "9")))

    assert made.words.startswith("paragraph: Tabel “Anggaran” tidak disajikan")


def test_rows_of_another_table_are_refused():
    assert form("budget_table(centres)").codes == ["TEMPL-12"]
