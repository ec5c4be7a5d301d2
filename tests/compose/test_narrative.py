"""Do the planners' words come into the document, with the values they use, and a mark where they are missing?"""

from __future__ import annotations

from tests.compose.composed import composed
from tests.compose.small_plan import small_plan


def test_narrative_is_markdown_and_may_use_values():
    plan = small_plan(narratives={"pendahuluan/latar": "Di **{{ plan.province_name }}** ada:\n\n- sentra\n"})

    outcome = composed('# Judul\n\n{{ narrative("pendahuluan/latar") }}\n', plan)

    assert outcome.words.splitlines()[1:] == [
        "paragraph: Di **⟦Kalimantan Timur⟧** ada:",
        "list bullet",
        "  item",
        "    paragraph: sentra",
    ]


def test_missing_narrative_leaves_a_visible_mark_and_a_warning():
    outcome = composed('\n{{ narrative("penutup") }}\n')

    assert outcome.words.splitlines() == ["note open", '  paragraph: Narasi "penutup" belum ditulis.']
    assert [(one.code, one.severity) for one in outcome.found] == [("NARR-10", "warning")]
    assert outcome.says("id") == [
        'templates/contoh/isi.md.j2:2: narasi "penutup" belum ditulis; tulis inputs/kecil/narrative/penutup.md'
    ]


def test_a_fault_in_a_narrative_is_found_in_its_file():
    plan = small_plan(narratives={"a": "Kata.\n<b>x</b>\n", "b": "\n\n{{ centres.count }}\n"})

    outcome = composed('{{ narrative("a") }}\n\n{{ narrative("b") }}\n', plan)

    assert [(one.code, str(one.location)) for one in outcome.found] == [
        ("TEMPL-05", "inputs/kecil/narrative/a.md:2"),
        ("TEMPL-03", "inputs/kecil/narrative/b.md:3"),
    ]


def test_a_template_may_ask_whether_a_narrative_is_there():
    plan = small_plan(narratives={"wilayah/W1": "Kata W1.\n"})
    chapter = (
        "{% for r in regions %}\n{% if has_narrative('wilayah/' ~ r.key) %}\n{{ narrative('wilayah/' ~ r.key) }}\n"
        "{% endif %}\n{% endfor %}\n"
    )

    outcome = composed(chapter, plan)

    assert outcome.words.splitlines()[0] == "paragraph: Kata W1."
    assert outcome.found == ()


def test_the_same_narrative_may_stand_twice():
    plan = small_plan(narratives={"a": "Kata.\n"})

    assert (
        composed('{{ narrative("a") }}\n\n{{ narrative("a") }}\n', plan).words
        == "paragraph: Kata.\nparagraph: Kata."
    )
