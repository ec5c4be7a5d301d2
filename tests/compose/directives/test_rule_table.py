"""Does a document say which findings its plan weighs otherwise, and why?"""

from __future__ import annotations

from tests.compose.composed import composed
from tests.compose.small_plan import small_plan

CHAPTER = '{% if plan.rules %}\n{{ rule_table(caption="Aturan", anchor="tbl-aturan") }}\n{% endif %}\n'
RULES = {
    "SENTRA-01": {"severity": "note", "reason": "sentra baru dirintis"},
    "MEET-01": {"severity": "off", "reason": "rapat digabung"},
}


def test_each_weighed_rule_stands_with_its_usual_weight_its_own_and_the_reason():
    outcome = composed(CHAPTER, small_plan(plan={"rules": RULES}))

    (table,) = outcome.blocks
    rows = [[cell.children[0].text for cell in row.cells] for row in table.rows]
    assert rows == [
        ["MEET-01", "Kabupaten/kota belum rapat", "Peringatan", "Diabaikan", "Rapat digabung"],
        ["SENTRA-01", "Sentra kurang dari lima unit usaha", "Peringatan", "Catatan", "Sentra baru dirintis"],
    ]
    assert all("plan/kecil.rules" in refs for _, refs, _ in outcome.data)


def test_a_plan_that_weighs_nothing_otherwise_has_no_such_table():
    assert composed(CHAPTER).blocks == ()


def test_without_rules_the_table_says_that_it_is_not_there():
    outcome = composed('{{ rule_table(caption="Aturan") }}\n')

    assert outcome.words.startswith("paragraph: Tabel “Aturan” tidak disajikan")


def test_a_code_that_no_rule_has_stands_without_a_title():
    rules = {"LAMA-01": {"severity": "note", "reason": "dulu ada"}}

    (table,) = composed(CHAPTER, small_plan(plan={"rules": rules})).blocks

    assert [cell.children[0].text for cell in table.rows[0].cells] == [
        "LAMA-01",
        "–",
        "–",
        "Catatan",
        "Dulu ada",
    ]
