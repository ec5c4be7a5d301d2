"""What else may a template say, and what is refused with the way out?"""

from __future__ import annotations

import pytest

from planbuilder.document.forms import Signature
from planbuilder.document.inlines import plain
from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

SAID = {
    "the first group": ("{{ centres.group_by('kind').first.key }}", "Sentra IKM"),
    "the last group": ("{{ centres.group_by('kind').last.key }}", "Kawasan industri"),
    "what the rows of a group answer": ("{{ centres.group_by('kind').first.count | number }}", "3"),
    "a group by its place": ("{{ centres.group_by('kind')[1].key }}", "Kawasan industri"),
    "the first of several data": ("{{ centres.distinct('commodity').first }}", "kerupuk"),
    "one of several data": ("{{ centres.distinct('commodity')[1] }}", "tahu"),
    "the last year": ("{{ activities.get('A3').ceiling.first | rupiah }}", "Rp100.000.000"),
    "a member of a list": ("{{ ['a', plan.title][1] }}", "Rencana Kecil"),
    "a text by the filter": ("{{ plan.title | text }}", "Rencana Kecil"),
    "the stage of the plan": ("{{ plan.stage }}", "RANCANGAN AWAL"),
    "yes": ("{{ readiness_rules.first.mandatory }}", "ya"),
    "no": ("{{ readiness_rules.first.verified }}", "tidak"),
    "a range as it was written": ("{{ indicators.first.target[2026] }}", "7,5–8"),
    "a key": ("{{ centres.first.key }}", "S01"),
    "a code without a name": ("{{ plan.budget_year | named }}", "2026"),
    "the members of a list cell": ("{{ centres.get('S02').raw_materials | listed }}", "ikan, tepung, dan garam"),
    "a list cell": ("{{ centres.get('S02').raw_materials }}", "ikan, tepung, dan garam"),
    "one value listed": ("{{ plan.title | listed }}", "Rencana Kecil"),
    "values in a list": ("{{ [plan.title, plan.province_name] | listed }}", "Rencana Kecil dan Kalimantan Timur"),
    "printed words listed": ("{{ ['a', 'b'] | listed }}", "a dan b"),
    "a choice among values": ("{{ (plan.title if plan.title else plan.province) }}", "Rencana Kecil"),
    "a number chosen": ("{{ (1 if plan.title else 2) | number }}", "1"),
    "a printed choice": ("{{ (centres.count | number) if plan.title else 'x' }}", "4"),
    "rows chosen": ("{% set r = centres if plan.title else regions %}{{ r.count | number }}", "4"),
    "a list chosen": ("{{ ([plan.title] if plan.title else []) | listed }}", "Rencana Kecil"),
    "a fallback that is a value": ("{{ centres.get('S03').commodity | otherwise(plan.title) }}", "Rencana Kecil"),
    "a quotient": ("{{ (centres.sum('units') / centres.count) | number }}", "27,5"),
    "a difference": ("{{ (centres.first.units - 8) | number }}", "90"),
}  # fmt: skip
REFUSED = {
    "a group's unknown name": ("{{ centres.group_by('kind').frist.key }}", '"frist" is not known to groups'),
    "a place beyond the groups": ("{{ centres.group_by('kind')[9].key }}", '"9" is not known to groups'),
    "a place beyond the rows": ("{{ centres[9].nmae }}", 'perhaps "name" is meant'),
    "a name of several data": ("{{ centres.distinct('kind').x }}", '"x" is not known to values'),
    "a place beyond them": ("{{ centres.distinct('kind')[9] }}", '"9" is not known to values'),
    "a name of years": ("{{ activities.first.amount.x }}", '"x" is not known to Pagu'),
    "a year that is none": ("{{ activities.first.amount['x'] }}", '"x" is not known to Pagu'),
    "a member of a row's datum": ("{{ plan.title[0] }}", '"0" is not known to text'),
    "a member of a plan": ("{{ plan['x'] }}", '"x" is not known to plan'),
    "a name of the document": ("{{ document.x }}", '"x" is not known to document'),
    "a name of a turn": ("{% for c in centres %}{{ loop.nextitem }}{% endfor %}", '"nextitem" is not known'),
    "a name of words": ("{{ 'a'.upper() }}", '"upper" is not known to str'),
    "a path through a datum": ("{{ centres.sum('name.x') | number }}", '"name.x" cannot print'),
    "rows where a datum is needed": ("{{ regencies.sum('centres') | number }}", '"centres" cannot print'),
    "a sum of texts": ("{{ centres.sum('name') | number }}", "cannot be computed"),
    "a list of numbers": ("{{ 5 | listed }}", '"listed" cannot print 5'),
    "a list of a path through a datum": ("{{ centres | listed('name.x') }}", '"listed" cannot print'),
    "a list of lists": ("{{ [[1]] | listed }}", '"listed" cannot print'),
    "the coverage of one datum": ("{{ centres.first.units | coverage }}", '"coverage" cannot print integer 98'),
    "the length of a number": ("{{ 5 | length | number }}", '"length" cannot print 5'),
    "a row as a text": ("{{ centres.first | text }}", '"text" cannot print centres/S01'),
    "a missing text as rupiah of a text": ("{{ plan.title | juta }}", '"juta" cannot print'),
    "four signatures": ("{{ signature([1, 2, 3, 4]) }}", "one to three offices are expected"),
    "rows without number": ("{{ row_numbers('x', otherwise=3) }}", "a whole number of rows is expected"),
    "the signature of a centre": ("{{ signature(centres.first) }}", "a row of offices is expected"),
    "too many arguments": ("{{ narrative('a', 'b') }}", "2 arguments are too many"),
    "a relation that two ways lead to": ("{{ offices.first.cost_lines.count | number }}", '"cost_lines" is not known'),
}  # fmt: skip


@pytest.fixture(scope="module")
def plan():
    centres = [
        {**row, "raw_materials": "ikan; tepung; garam"} if row["id"] == "S02" else row
        for row in TABLES["centres"]
    ]
    return small_plan({"centres": centres})


@pytest.mark.parametrize(("chapter", "words"), SAID.values(), ids=SAID)
def test_it_may_be_said(plan, chapter, words):
    outcome = composed(chapter + "\n", plan)

    assert outcome.words.splitlines()[0].removeprefix("paragraph: ").strip("⟦⟧") == words


@pytest.mark.parametrize(("chapter", "words"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused(plan, chapter, words):
    outcome = composed(chapter + "\n", plan)

    assert outcome.document is None
    assert words in outcome.says("en")[0]


def test_tests_know_rows_references_and_nothing():
    chapter = (
        "{% if centres.get('S09') is missing %}a{% endif %}{% if centres.where('id', 'S09') is missing %}b{% endif %}"
        "{% if none is missing %}c{% endif %}{% if centres is present %}d{% endif %}"
        "{% if centres.first.units is present %}e{% endif %}\n"
    )

    assert composed(chapter).words.splitlines()[0] == "paragraph: abcde"


def test_a_tag_at_the_end_of_a_line_keeps_the_end_of_the_line():
    chapter = "Satu{% if plan.title %} dua{% endif %}\ntiga {# catatan #}\nempat\n"

    assert composed(chapter).words.splitlines()[0] == "paragraph: Satu dua tiga empat"


def test_an_office_signs_with_lines_where_its_head_is_not_named():
    outcome = composed("{{ signature(offices.get('D1'), before=[said('Samarinda, ', plan.date | date)]) }}\n")

    (block,) = outcome.blocks
    assert isinstance(block, Signature)
    assert block.signatories[0].name == ()
    assert "offices/D1.head_name" in {str(ref) for ref in block.under}
    assert "before Samarinda, ⟦24 November 2026⟧" in outcome.words


def test_two_offices_sign_side_by_side_under_the_lines_of_the_last():
    outcome = composed("{{ signature([offices.get('D2'), offices.get('D1')], before=['Mengetahui']) }}\n")

    assert [len(one.before) for one in outcome.blocks[0].signatories] == [0, 1]


def test_a_role_that_nobody_is_recorded_for_signs_on_lines():
    outcome = composed("{{ signature(['Notulis', offices.get('D1')]) }}\n")

    scribe, head = outcome.blocks[0].signatories
    assert (plain(scribe.title), scribe.name, scribe.nip) == ("Notulis", (), ())
    assert plain(head.title) == "Kepala Dinas"


def test_the_emblem_of_the_plan_stands_on_the_cover():
    png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x08"
    plan = small_plan(pictures={"lambang.png": png})

    outcome = composed("{{ cover(title='Rencana') }}\n", plan)

    assert outcome.blocks[0].emblem.width == 16


def test_a_markdown_table_prints_a_missing_datum_as_tables_do():
    chapter = "| a |\n|--:|\n{% for c in centres %}\n| {{ c.workforce | number }} |\n{% endfor %}\n"

    assert [text for text, _, _ in composed(chapter).data] == ["200", "–", "–", "–"]
