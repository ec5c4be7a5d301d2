"""Does a template that never ends, or grows without bound, end in a finding within moments?"""

from __future__ import annotations

import time

import pytest

from planbuilder.compose.language import environment, recorder
from tests.compose.composed import composed
from tests.compose.small_plan import small_plan

ENDLESS = {
    "a macro that calls itself": ("{% macro m(n) %}{{ m(n) }}{% endmacro %}\n{{ m(1) }}", "TEMPL-07"),
    "macros that call each other": (
        "{% macro a() %}{{ b() }}{% endmacro %}\n{% macro b() %}{{ a() }}{% endmacro %}\n{{ a() }}", "TEMPL-07",
    ),
    "a macro that doubles": (
        "{% macro m(n) %}{% if n < 40 %}{{ m(n + 1) }}{{ m(n + 1) }}{% endif %}{% endmacro %}\n{{ m(0) }}", "TEMPL-06",
    ),
    "a template that includes itself": ('a\n{% include "contoh/isi.md.j2" %}', "TEMPL-07"),
    "templates that include each other": ('{% include "contoh/b.md.j2" %}', "TEMPL-07"),
    "a template that imports itself": ('{% import "contoh/isi.md.j2" as m %}', "TEMPL-07"),
    "loops within loops": (
        "".join(f"{{% for a{n} in centres %}}" for n in range(12)) + "x" + "{% endfor %}" * 12, "TEMPL-06",
    ),
    "words that double": (
        '{% set a = "kata yang panjang " %}' + "{% set a = a ~ a %}" * 40 + "{{ a }}", "TEMPL-06",
    ),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _small_budgets(monkeypatch):
    """Reach the limits a hundred times sooner than a real document would."""
    monkeypatch.setattr(environment, "MOST_CALLS", environment.MOST_CALLS // 100)
    monkeypatch.setattr(recorder, "MOST_TURNS", recorder.MOST_TURNS // 100)


@pytest.mark.parametrize(("chapter", "code"), ENDLESS.values(), ids=ENDLESS)
def test_it_is_a_finding_and_not_a_hang(chapter, code):
    began = time.monotonic()

    outcome = composed(chapter, templates={"contoh/b.md.j2": '{% include "contoh/isi.md.j2" %}'})

    assert outcome.codes == [code]
    assert outcome.found[0].location.file.startswith("templates/contoh/")
    assert outcome.found[0].location.line
    assert time.monotonic() - began < 5


def test_a_narrative_that_places_itself_is_named_with_its_file():
    plan = small_plan(narratives={"a": "Kata.\n\n{{ narrative('b') }}\n", "b": "\n{{ narrative('a') }}\n"})

    outcome = composed('{{ narrative("a") }}\n', plan)

    assert outcome.says("en") == [
        'inputs/kecil/narrative/b.md:2: "a" includes itself; take the circle out',
    ]
    assert outcome.codes == ["TEMPL-07"]


def test_a_macro_that_repeats_itself_a_little_is_fine():
    chapter = "{% macro m(n) %}{% if n < 5 %}x{{ m(n + 1) }}{% endif %}{% endmacro %}{{ m(0) }}\n"

    assert composed(chapter).words == "paragraph: xxxxx"
