"""Does a block know the cells that the conditions around it have read, whichever way they were written?"""

from __future__ import annotations

import pytest

from planbuilder.document.walk import walk
from tests.compose.composed import composed
from tests.compose.small_plan import small_plan


def under(chapter: str, words: str, templates=None) -> set[str]:
    """Name what decided about the paragraph that holds some words."""
    outcome = composed(chapter, templates=templates)
    for part in outcome.document.parts if outcome.document else ():
        for block, around in walk(part.blocks):
            if words in str(getattr(block, "children", "")):
                return {str(ref) for ref in around}
    raise AssertionError((outcome.says(), outcome.document))


WORKFORCE = {"centres/S01.id", "centres/S01.workforce"} - {"centres/S01.id"}
SPELLINGS = {
    "a column by itself": "{% if first.workforce %}Ada.{% endif %}",
    "a comparison": "{% if first.workforce > 5 %}Ada.{% endif %}",
    "a comparison turned round": "{% if 5 < first.workforce %}Ada.{% endif %}",
    "a negation": "{% if not first.workforce %}x{% else %}Ada.{% endif %}",
    "a test": "{% if first.workforce is present %}Ada.{% endif %}",
    "an attribute of a value": "{% if not first.workforce.is_missing %}Ada.{% endif %}",
    "a second condition": "{% if plan.title == 'x' %}x{% elif first.workforce %}Ada.{% endif %}",
    "the branch of none": "{% if first.workforce > 9999 %}x{% else %}Ada.{% endif %}",
    "both of two": "{% if plan.title and first.workforce %}Ada.{% endif %}",
    "a sum": "{% if first.workforce + 1 > 5 %}Ada.{% endif %}",
    "a member by name": '{% if first["workforce"] %}Ada.{% endif %}',
    "a filter": "{% if (first.workforce | otherwise(1)) > 5 %}Ada.{% endif %}",
    "a variable": "{% set many = first.workforce > 5 %}{% if many %}Ada.{% endif %}",
    "a variable with a choice": '{% set word = "Ada." if first.workforce > 5 else "x" %}{{ word }}',
    "a choice within a line": '{{ "Ada." if first.workforce > 5 else "x" }}',
    "a choice without a way out": '{{ "x" if first.workforce > 9999 }}Ada.',
    "a fallback": '{{ first.funding_history or "Ada." }}{% if first.workforce %}{% endif %}',
    "an empty branch within a line": "Ada.{% if first.workforce > 9999 %}, banyak{% endif %}",
    "a loop": "{% for c in centres.having('workforce') %}Ada.{% endfor %}",
    "a loop over none": "{% for c in centres.where('workforce', 1) %}x{% else %}Ada.{% endfor %}",
    "a loop with a condition": "{% for c in centres if c.workforce %}Ada.{% endfor %}",
    "a condition in a macro": "{% macro say(c) %}{% if c.workforce %}Ada.{% endif %}{% endmacro %}{{ say(first) }}",
    "a macro in a condition": (
        "{% macro many(c) %}{% if c.workforce > 5 %}1{% endif %}{% endmacro %}{% if many(first) %}Ada.{% endif %}"
    ),
    "a macro of another file": '{% import "contoh/m.md.j2" as m %}{{ m.say(first) }}',
    "an included file": '{% include "contoh/i.md.j2" %}',
    "a call with a block": (
        "{% macro wrap(c) %}{% if c.workforce %}{{ caller() }}{% endif %}{% endmacro %}"
        "{% call wrap(first) %}Ada.{% endcall %}"
    ),
    "words kept for later": "{% set words %}{% if first.workforce %}Ada.{% endif %}{% endset %}{{ words }}",
    "joined words": '{{ "A" ~ ("da." if first.workforce > 5 else "x") }}',
}  # fmt: skip
FILES = {
    "contoh/m.md.j2": "{% macro say(c) %}{% if c.workforce %}Ada.{% endif %}{% endmacro %}",
    "contoh/i.md.j2": "{% if first.workforce %}Ada.{% endif %}",
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_what_a_condition_reads_is_recorded(spelling):
    chapter = f'{{% set first = centres.get("S01") %}}\n\n{spelling}\n'

    found = under(chapter, "a.", FILES) if "~" in spelling else under(chapter, "Ada.", FILES)

    assert "centres/S01.workforce" in found


def test_every_line_of_a_paragraph_counts():
    chapter = "Kata pertama\n{% if plan.title %}\nAda.\n{% endif %}\nKata terakhir.\n"

    assert under(chapter, "Ada.") == {"plan/kecil.title"}


def test_a_paragraph_beside_a_condition_stands_under_nothing():
    chapter = "Sebelum.\n\n{% if plan.title %}\nAda.\n{% endif %}\n\nSesudah.\n"

    assert under(chapter, "Sebelum.") == set()
    assert under(chapter, "Ada.") == {"plan/kecil.title"}
    assert under(chapter, "Sesudah.") == set()


def test_a_condition_that_prints_nothing_touches_the_paragraph_it_would_have_gone_on_with():
    chapter = "Sebelum.\n{% if plan.title == 'x' %}\nAda.\n{% endif %}\n\nSesudah.\n"

    assert under(chapter, "Sebelum.") == {"plan/kecil.title"}
    assert under(chapter, "Sesudah.") == set()


def test_a_condition_touches_the_paragraph_that_goes_on_behind_it():
    chapter = "Sebelum.\n\n{% if plan.title == 'x' %}\nAda.\n{% endif %}\nSesudah.\n"

    assert under(chapter, "Sebelum.") == set()
    assert under(chapter, "Sesudah.") == {"plan/kecil.title"}


def test_conditions_within_conditions_add_up():
    chapter = "{% if plan.title %}\nLuar.\n\n{% if plan.budget_year %}\nDalam.\n{% endif %}\n{% endif %}\n"

    assert under(chapter, "Luar.") == {"plan/kecil.title"}
    assert under(chapter, "Dalam.") == {"plan/kecil.title", "plan/kecil.budget_year"}


def test_each_turn_of_a_loop_stands_under_what_chose_and_ordered_its_rows():
    chapter = (
        '{% for c in centres.where("kind", "sentra").sorted_by("-units") %}\n- {{ c.name }}\n{% endfor %}\n'
    )

    found = under(chapter, "Teritip")

    assert found == {f"centres/S0{n}.kind" for n in range(1, 5)} | {
        f"centres/S0{n}.units" for n in range(1, 4)
    }


def test_what_is_set_in_a_branch_does_not_leave_it():
    outcome = composed('{% set x = "a" %}{% if plan.title %}{% set x = "b" %}{% endif %}{{ x }}\n')

    assert outcome.words == "paragraph: a\n  when plan.title"


def test_a_directive_within_a_condition_stands_under_it():
    outcome = composed('{% if plan.budget_year %}\n{{ table(centres, columns=["name"]) }}\n{% endif %}\n')

    assert "plan/kecil.budget_year" in {str(ref) for ref in outcome.blocks[0].under}


def test_a_list_item_and_its_list_know_their_condition():
    outcome = composed("- satu\n\n{% if plan.budget_year %}\n- dua\n{% endif %}\n\n- tiga\n")

    assert outcome.words.splitlines() == [
        "list bullet",
        "  item",
        "    paragraph: satu",
        "  item",
        "    paragraph: dua",
        "      when plan.budget_year",
        "  item",
        "    paragraph: tiga",
        "  when plan.budget_year",
    ]


def test_a_value_reached_by_a_reference_stands_under_the_reference():
    outcome = composed("{{ centres.get('S01').regency.region.name }}\n")

    assert outcome.data == [
        ("Wilayah I", {"regions/W1.name"}, {"centres/S01.regency", "regencies/64.71.region"}),
    ]


def test_the_first_of_ordered_rows_stands_under_the_order():
    outcome = composed('{{ centres.max_row("units").name }}\n')

    assert outcome.data == [
        ("Sentra *Somber* | <b>", {"centres/S01.name"}, {f"centres/S0{n}.units" for n in range(1, 5)}),
    ]


def test_a_selection_of_nothing_still_names_what_it_looked_at():
    plan = small_plan({"meetings": [{"id": "R2", "title": "Rapat", "status": "planned"}]})

    outcome = composed('{% if meetings.where("status", "held") %}x{% else %}Belum ada.{% endif %}\n', plan)

    assert outcome.words == "paragraph: Belum ada.\n  when meetings.status"
