"""Does the table from goals to programs put each statement below what it serves, with its indicators?"""

from __future__ import annotations

from tests.compose.directives.form_plan import GOAL, OBJECTIVE, PROGRAM, form, form_plan, rows

CALL = 'strategy_table(caption="Jenjang", anchor="tbl-jenjang")'
STRATEGY = {"id": "ST1", "level": "strategy", "parent": "SS1", "text": "menuntaskan sentra"}
POLICY = {"id": "AK1", "level": "policy", "parent": "ST1", "text": "melengkapi sarana"}


def table(**changes):
    return form(CALL, form_plan(changes))


def test_it_leads_from_goals_over_policies_to_programs():
    made = table(
        cascade=(POLICY, STRATEGY, GOAL, OBJECTIVE), activities=({**PROGRAM, "outcome": "sentra aktif"},)
    )

    assert rows(made)[1:] == [
        "group | ⟦Tujuan⟧ ‹strong› | ⟦Meningkatnya peran industri kecil⟧ ‹strong› |  |  | cascade/T1",
        "body | ⟦Sasaran⟧ ‹strong› | ⟦Berkembangnya sentra⟧ ‹strong› |  |  | cascade/SS1",
        "body | ⟦Strategi⟧ | ⟦Menuntaskan sentra⟧ |  |  | cascade/ST1",
        "body | ⟦Arah kebijakan⟧ | ⟦Melengkapi sarana⟧ |  |  | cascade/AK1",
        (
            "body | Program | ⟦3.31.02⟧ ⟦Program Perencanaan dan Pembangunan Industri⟧⏎*⟦Sentra aktif⟧* "
            "| ⟦Pendapatan IKM⟧ | ⟦Dinas Perindustrian⟧ | activities/A1"
        ),
    ]


def test_indicators_of_one_statement_stand_one_a_line():
    both = ({"id": "I1", "owner": "SS1", "name": "Satu"}, {"id": "I2", "owner": "SS1", "name": "Dua"})

    made = table(indicators=both)

    assert "| ⟦Satu⟧⏎⟦Dua⟧ |" in rows(made, "body")[0]


def test_what_hangs_nowhere_comes_last():
    circle = {"id": "K1", "level": "strategy", "parent": "K2", "text": "satu"}
    other = {"id": "K2", "level": "policy", "parent": "K1", "text": "dua"}
    lost = {"id": "SS9", "level": "objective", "parent": "X", "text": "lain"}

    made = table(cascade=(GOAL, circle, other, lost), activities=({**PROGRAM, "objective": "X"},))

    assert [row.rsplit("/", 1)[1] for row in rows(made)[1:]] == ["T1", "SS9", "A1", "K1", "K2"]


def test_samples_among_others_are_marked():
    made = table(cascade=(GOAL, {**OBJECTIVE, "sample": "ya"}), activities=())

    assert "⟦Berkembangnya sentra⟧*" in rows(made, "body")[0]
    assert rows(made, "note") == ["note * contoh, bukan data resmi."]


def test_a_plan_without_any_gets_a_sentence():
    made = table(cascade=(), activities=())

    assert made.words.startswith("paragraph: Tabel “Jenjang” tidak disajikan")
