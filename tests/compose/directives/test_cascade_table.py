"""Does the five-year table show what serves what, how it is measured, and what it may spend?"""

from __future__ import annotations

from tests.compose.directives.form_plan import (
    ACTIVITY,
    COORDINATION,
    GOAL,
    INCOME,
    OBJECTIVE,
    PLANNING,
    PROGRAM,
    form,
    form_plan,
    refs_of,
    rows,
)

CALL = "cascade_table()"


def test_the_table_leads_from_goals_to_subactivities_with_computed_ceilings():
    made = form('cascade_table(caption="Lima tahun", anchor="tbl-lima")')

    assert rows(made) == [
        (
            "head | Kode ‹3 rows, strong› | Program, Kegiatan, dan Subkegiatan ‹3 rows, strong› "
            "| Indikator Kinerja (Satuan) ‹3 rows, strong› | Data Awal ⟦2024⟧ ‹3 rows, strong› "
            "| Target Kinerja Program dan Kerangka Pendanaan (Rp juta) ‹8 columns, centre, strong› "
            "| Unit Kerja Penanggung Jawab ‹3 rows, strong› | Lokasi ‹3 rows, strong› |"
        ),
        (
            "head | ⟦2025⟧ ‹2 columns, centre, strong› | ⟦2026⟧ ‹2 columns, centre, strong› "
            "| ⟦2027⟧ ‹2 columns, centre, strong› | Kondisi pada Akhir Periode ‹2 columns, centre, strong› |"
        ),
        (
            "head | Target ‹strong› | Pagu ‹strong› | Target ‹strong› | Pagu ‹strong› | Target ‹strong› | Pagu ‹strong› "
            "| Target ‹strong› | Pagu ‹strong› |"
        ),
        "head | " + " | ".join(f"({number}) ‹centre›" for number in range(1, 15)) + " |",
        "group | ⟦Tujuan⟧: ⟦Meningkatnya peran industri kecil⟧ ‹14 columns, strong› |",
        "group | ⟦Sasaran⟧: ⟦Berkembangnya sentra⟧ ‹14 columns, strong› |",
        (
            "body | ⟦3.31.02⟧ ‹strong› | ⟦Program Perencanaan dan Pembangunan Industri⟧ ‹strong› "
            "| ⟦Pendapatan IKM⟧ (⟦Persen⟧) ‹strong› | ⟦5⟧ ‹strong› | ⟦6⟧ ‹strong› | ⟦150⟧ ‹strong› "
            "| ⟦7,5–8⟧ ‹strong› | ⟦151⟧ ‹strong› | ⟦–⟧ ‹strong› | ⟦80⟧ ‹strong› | ⟦–⟧ ‹strong› "
            "| ⟦381⟧ ‹strong› | ⟦Dinas Perindustrian⟧ | ⟦–⟧ | activities/A1"
        ),
        (
            "body | ⟦3.31.02.1.01⟧ ‹strong› | ⟦Penyusunan Rencana⟧ ‹strong› | ⟦–⟧ | ⟦–⟧ | ⟦–⟧ | ⟦150⟧ "
            "| ⟦–⟧ | ⟦151⟧ | ⟦–⟧ | ⟦80⟧ | ⟦–⟧ | ⟦381⟧ |  | ⟦–⟧ | activities/A2"
        ),
        (
            "body | ⟦3.31.02.1.01.0001⟧ | ⟦Penyusunan Rencana Provinsi⟧ | ⟦Dokumen⟧ (⟦Dokumen⟧) | ⟦–⟧ | ⟦–⟧ "
            "| ⟦100⟧ | ⟦–⟧ | ⟦151⟧ | ⟦–⟧ | ⟦–⟧ | ⟦–⟧ | ⟦251⟧ |  | ⟦Samarinda⟧ | activities/A3"
        ),
        (
            "body | ⟦3.31.02.1.01.0002⟧ | ⟦Koordinasi⟧ | ⟦–⟧ | ⟦–⟧ | ⟦–⟧ | ⟦50⟧ | ⟦–⟧ | ⟦–⟧ | ⟦–⟧ "
            "| ⟦80⟧ | ⟦–⟧ | ⟦130⟧ | ⟦Dinas Pertanian⟧ | ⟦–⟧ | activities/A4"
        ),
        (
            "total | Jumlah ‹4 columns, right, strong› |  | ⟦150⟧ ‹strong› |  | ⟦151⟧ ‹strong› |  "
            "| ⟦80⟧ ‹strong› |  | ⟦381⟧ ‹strong› |  |  |"
        ),
        "note Kondisi akhir: target tahun ⟦2027⟧ dan jumlah pagu seluruh tahun.",
        "note Unit kerja yang tidak disebut sama dengan unit kerja pada program atau kegiatan di atasnya.",
    ]


def test_indicators_of_one_owner_stand_one_a_row_beside_merged_cells():
    more = {"id": "I2", "owner": "A1", "name": "Usaha naik kelas", "target_2027": "9"}

    made = form(CALL, form_plan({"indicators": (INCOME, more)}))

    first, second, *_ = rows(made, "body")
    assert first.startswith(
        "body | ⟦3.31.02⟧ ‹2 rows, strong› | ⟦Program Perencanaan dan Pembangunan Industri⟧ ‹2 rows"
    )
    assert "| ⟦6⟧ ‹strong› | ⟦150⟧ ‹2 rows, strong› |" in first
    assert second == (
        "body | ⟦Usaha naik kelas⟧ ‹strong› | ⟦–⟧ ‹strong› | ⟦–⟧ ‹strong› | ⟦–⟧ ‹strong› "
        "| ⟦9⟧ ‹strong› | ⟦9⟧ ‹strong› | indicators/I2"
    )


def test_an_objective_stands_beside_its_indicators_without_a_ceiling():
    own = {
        "id": "I3",
        "owner": "SS1",
        "name": "Sentra aktif",
        "unit": "Unit",
        "baseline": "3",
        "target_2027": "9",
    }

    made = form(CALL, form_plan({"indicators": (own,)}))

    assert rows(made, "group")[1] == (
        "group | ⟦Sasaran⟧: ⟦Berkembangnya sentra⟧ ‹2 columns, strong› | ⟦Sentra aktif⟧ (⟦Unit⟧) ‹strong› "
        "| ⟦3⟧ ‹strong› | ⟦–⟧ ‹strong› |  | ⟦–⟧ ‹strong› |  | ⟦9⟧ ‹strong› |  | ⟦9⟧ ‹strong› |  |  |  | indicators/I3"
    )


def test_programs_of_one_office_stand_together_the_one_that_makes_the_plan_first():
    programs = ({**PROGRAM, "office": "D2"}, {**PROGRAM, "id": "B1"}, {**PROGRAM, "id": "C1", "office": "D2"})

    made = form(CALL, form_plan({"activities": programs}))

    assert [row.split("/")[-1] for row in rows(made, "body")] == ["B1", "A1", "C1"]
    assert ["⟦Dinas Perindustrian⟧" in row for row in rows(made, "body")] == [True, False, False]


def test_programs_without_a_known_objective_come_last():
    programs = ({**PROGRAM, "objective": "T9", "office": ""}, PLANNING)

    made = form(CALL, form_plan({"activities": programs}))

    assert rows(made, "group")[-1] == "group | ⟦Sasaran belum ditetapkan⟧ ‹14 columns, strong› |"
    assert "| ⟦–⟧ | ⟦–⟧ | activities/A1" in rows(made, "body")[0]


def test_a_program_may_serve_a_goal_directly_and_an_objective_may_lack_its_goal():
    statements = (GOAL, {**OBJECTIVE, "parent": ""})
    programs = ({**PROGRAM, "objective": "T1"},)

    made = form(CALL, form_plan({"cascade": statements, "activities": programs}))

    assert [row.split("‹")[0] for row in rows(made, "group")] == [
        "group | ⟦Tujuan⟧: ⟦Meningkatnya peran industri kecil⟧ ",
        "group | ⟦Sasaran⟧: ⟦Berkembangnya sentra⟧ ",
    ]


def test_statements_that_are_their_own_parents_do_not_hang():
    circle = ({**OBJECTIVE, "parent": "K1"}, {"id": "K1", "level": "policy", "parent": "SS1", "text": "Arah"})

    made = form(CALL, form_plan({"cascade": circle}))

    assert rows(made, "group")[0] == "group | ⟦Sasaran⟧: ⟦Berkembangnya sentra⟧ ‹14 columns, strong› |"


def test_printed_parts_that_do_not_add_up_are_explained():
    rounded = ({**PLANNING, "ceiling_2025": "100333000"}, {**COORDINATION, "ceiling_2025": "100333000"})

    made = form(CALL, form_plan({"activities": (PROGRAM, ACTIVITY, *rounded)}))

    assert "⟦201⟧" in rows(made, "total")[0]
    assert rows(made, "note")[2:] == ["note Pada jumlah terdapat selisih karena pembulatan."]


def test_years_that_do_not_add_up_to_the_whole_period_are_explained():
    uneven = {**PLANNING, "ceiling_2025": "100333000", "ceiling_2026": "100333000"}

    made = form(CALL, form_plan({"activities": (uneven,)}))

    assert "⟦100⟧" in rows(made, "total")[0]
    assert "note Pada jumlah terdapat selisih karena pembulatan." in rows(made, "note")


def test_a_sum_over_subactivities_without_a_ceiling_says_so():
    unfunded = {"id": "A4", "code": "3.31.02.1.01.0002", "office": "D1"}

    made = form(CALL, form_plan({"activities": (PROGRAM, ACTIVITY, PLANNING, unfunded)}))

    assert "note Jumlah pagu mencakup ⟦1 dari 2 subkegiatan⟧." in rows(made, "note")


def test_samples_among_other_rows_are_marked():
    made = form(CALL, form_plan({"activities": (PROGRAM, ACTIVITY, {**PLANNING, "sample": "ya"})}))

    assert "| ⟦Penyusunan Rencana Provinsi⟧* |" in rows(made, "body")[2]
    assert rows(made, "note")[-1] == "note * contoh, bukan data resmi."


def test_every_number_names_its_cells_and_the_tree_stands_above_all():
    made = form(CALL)

    assert refs_of(made, "50") == {"activities/A4.ceiling_2025"}
    assert refs_of(made, "130") == {"activities/A4.ceiling_2025", "activities/A4.ceiling_2027"}
    assert refs_of(made, "7,5–8") == {"indicators/I1.target_2026"}
    assert all(refs for _, refs, _ in made.data)
    assert {"activities/A3.code", "cascade/SS1.parent", "indicators/I1.owner"} <= made.data[0][2]


def test_a_plan_without_years_still_has_its_last_columns():
    plan = form_plan({"plan": ({"id": "kecil", "title": "Rencana", "province": "64", "office": "D1"},)})

    made = form(CALL, plan)

    assert rows(made, "total") == ["total | Jumlah ‹4 columns, right, strong› |  | ⟦–⟧ ‹strong› |  |  |"]
    assert "Data Awal ‹3 rows, strong›" in rows(made, "head")[0]


def test_a_plan_without_activities_gets_a_sentence():
    made = form(CALL, form_plan({"activities": ()}))

    assert made.words.splitlines()[0] == "paragraph: Tabel tidak disajikan karena datanya belum tersedia."
