"""Do selections choose, order, group and sum the rows that a template asks for?"""

from __future__ import annotations

import pytest

from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

LISTED = {
    "equal to a value": ('centres.where("status", "operating")', "S01"),
    "equal to one of several": ('centres.where("status", "operating", "partial")', "S01 S02"),
    "equal at the end of a path": ('centres.where("regency.region.id", "W1")', "S01 S02 S04"),
    "referring to a row": ('centres.where("regency", regencies.get("64.71"))', "S01 S02"),
    "referring to a row at the end of a path": ('centres.where("regency.region", regions.first)', "S01 S02 S04"),
    "one of the members of a list": ('meetings.where("regencies", regencies.get("64.01"))', "R1"),
    "true": ('readiness_rules.where("mandatory", true)', "RC1"),
    "missing": ('centres.where("commodity", none)', "S03 S04"),
    "different": ('centres.where_not("kind", "sentra")', "S04"),
    "having a datum": ('centres.having("units")', "S01 S02"),
    "lacking a datum": ('centres.lacking("area")', "S03"),
    "having rows that refer to it": ('regencies.having("meetings")', "64.01 64.02 64.71"),
    "lacking rows that refer to it": ('centres.lacking("scores")', "S04"),
    "having a fact": ('centres.having("rank")', "S01 S02"),
    "without others": ('centres.without(centres.having("units"))', "S03 S04"),
    "what they refer to, each once": ('centres.through("regency")', "64.01 64.02 64.71"),
    "what they refer to over two steps": ('centres.through("regency.region")', "W1 W2"),
    "what their lists refer to": ('meetings.where("status", "held").through("regencies")', "64.01 64.71"),
    "by size": ('centres.sorted_by("area")', "S02 S01 S04 S03"),
    "by size from the largest, missing last": ('centres.sorted_by("-units")', "S01 S02 S03 S04"),
    "by two data": ('centres.sorted_by("kind", "-name")', "S02 S03 S01 S04"),
    "by the order of a choice": ('centres.sorted_by("status")', "S03 S04 S02 S01"),
    "by a date": ('meetings.sorted_by("-date")', "R1 R2"),
    "by the key of a reference": ('centres.sorted_by("regency")', "S04 S03 S01 S02"),
    "the first ones": ("centres.top(2)", "S01 S02"),
    "the largest": ('centres.largest_rows("area")', "S04"),
    "sharing a datum": ('centres.tied("kind")', "S01 S02 S03"),
    "by relation": ("regions.first.regencies", "64.01 64.71"),
    "by a chain of relations": ('regions.get("W2").centres', "S03"),
    "by a list that refers back": ('regencies.get("64.71").meetings', "R1"),
    "by a list": ("meetings.first.regencies", "64.71 64.01"),
    "components and lines in the order of their file": ("proposals.first.cost_lines", "U01#1 U01#2"),
    "by a fact": ('activities.get("A2").children', "A3 A4"),
    "of a row that is not there": ('centres.get("S09").scores', ""),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "keys"), LISTED.values(), ids=LISTED)
def test_rows_are_chosen_and_ordered(rows, keys):
    outcome = composed("x{% for row in ROWS %} {{ row.key }}{% endfor %}\n".replace("ROWS", rows))

    said = "" if outcome.document is None else " ".join(text for text, _, _ in outcome.data)
    assert said == keys, outcome.says()


NUMBERS = {
    "a count": ("centres.count", "4"),
    "a count of none": ('centres.where("status", "stalled").count', "0"),
    "a sum": ('centres.sum("units")', "110"),
    "a sum of decimals": ('centres.sum("area")', "515,5"),
    "a sum of a fact": ('proposals.sum("amount")', "1.953.700.000"),
    "a sum over years": ('activities.sum("ceiling")', "380.900.000"),
    "a sum of one year": ('activities.sum("ceiling", 2025)', "150.400.000"),
    "a sum of a year of the plan": ('activities.sum("ceiling", plan.years.first)', "150.400.000"),
    "a mean of whole numbers": ('centres.mean("units")', "55"),
    "a mean that is not whole": ('centres.where("id", "S01", "S02").mean("area")', "7,75"),
    "the largest row": ('centres.max_row("area").area', "500"),
    "the smallest row": ('centres.min_row("area").area', "6,5"),
    "the first row": ("centres.first.units", "98"),
    "the last row": ("centres.last.area", "500"),
    "a row by its place": ("centres[1].units", "12"),
    "a year of a yearly column": ("activities.get('A3').ceiling[2026]", "150.500.000"),
    "a year by name": ("activities.get('A3').ceiling['2026']", "150.500.000"),
    "the years together": ("activities.get('A3').ceiling.total", "250.500.000"),
    "the first year": ("activities.get('A3').ceiling.first", "100.000.000"),
    "different data": ("centres.distinct('kind').count", "2"),
    "years": ("plan.years.count", "3"),
    "groups": ("centres.group_by('regency').count", "3"),
    "the members of a list": ("meetings.first.regencies | length", "2"),
}  # fmt: skip


@pytest.mark.parametrize(("number", "words"), NUMBERS.values(), ids=NUMBERS)
def test_rows_give_numbers(number, words):
    outcome = composed("{{ (NUMBER) | number }}\n".replace("NUMBER", number))

    assert [text for text, _, _ in outcome.data] == [words], outcome.says()


def test_a_sum_of_nothing_is_missing_and_not_zero():
    outcome = composed('{{ centres.where("id", "S03").sum("units") | number }}\n')

    assert outcome.words == "paragraph: ⟦?unit usaha⟧\n  when centres.id (4)"


GROUPED = {
    "by a reference": ("regency", ["64.01 S04", "64.02 S03", "64.71 S01 S02"]),
    "by a choice, in the order of its list": (
        "status", ["Direncanakan S03", "Dalam pembangunan S04", "Beroperasi sebagian S02", "Beroperasi S01"],
    ),
    "by a text, missing last": ("commodity", ["kerupuk S02", "tahu S01", "lain S03 S04"]),
}  # fmt: skip


@pytest.mark.parametrize(("path", "groups"), GROUPED.values(), ids=GROUPED)
def test_rows_are_grouped(path, groups):
    key = "group.key.key" if path == "regency" else 'group.key | otherwise("lain")'
    chapter = "{% for group in centres.group_by('PATH') %}\n- {{ KEY }}{% for c in group.rows %} {{ c.key }}{% endfor %}\n{% endfor %}\n"

    outcome = composed(chapter.replace("PATH", path).replace("KEY", key))

    items = [line.strip() for line in outcome.words.splitlines() if "paragraph" in line]
    assert [item.removeprefix("paragraph: ").replace("⟦", "").replace("⟧", "") for item in items] == groups


def test_groups_may_stand_as_they_are_found():
    loop = "{% for group in centres.sorted_by('commodity', 'id').group_by('commodity', as_found=true) %}{{ group.rows.first.key }} {% endfor %}\n"

    turned = loop.replace("'commodity', 'id'", "'-commodity', 'id'")

    assert "⟦S02⟧ ⟦S01⟧ ⟦S03⟧" in composed(loop).words
    assert "⟦S01⟧ ⟦S02⟧ ⟦S03⟧" in composed(turned).words
    assert "⟦S02⟧ ⟦S01⟧ ⟦S03⟧" in composed(turned.replace(", as_found=true", "")).words


@pytest.mark.parametrize(("own", "order"), [("D1", "D1 D2"), ("D2", "D2 D1")])
@pytest.mark.parametrize(
    "loop",
    [
        "{% for group in activities.group_by('office') %}{{ group.key.key }} {% endfor %}",
        "{% for row in activities.sorted_by('office') %}{{ row.office.key }} {% endfor %}",
    ],
)
def test_the_office_that_makes_the_plan_comes_before_others(loop, own, order):
    works = [{"id": f"A{number}", "code": "3.31.02", "office": f"D{number}"} for number in (1, 2)]

    outcome = composed(f"{loop}\n", small_plan({"activities": works}, plan={"office": own}))

    assert " ".join(text for text, _, _ in outcome.data) == order
    assert any(ref.endswith(".office") and ref.startswith("plan") for ref in outcome.data[0][2])


def test_the_groups_with_most_rows_are_found_with_their_ties():
    chapter = "{% for g in regencies.largest('region') %}{{ g.key.name }} {% endfor %}\n"
    tied = (
        "{% for g in centres.where('id', 'S01', 'S03').largest('regency') %}{{ g.key.name }} {% endfor %}\n"
    )
    by_sum = "{{ centres.largest('regency', by='area').first.key.name }}\n"

    assert [text for text, _, _ in composed(chapter).data] == ["Wilayah I"]
    assert [text for text, _, _ in composed(tied).data] == ["Kabupaten Kutai Kartanegara", "Kota Balikpapan"]
    assert [text for text, _, _ in composed(by_sum).data] == ["Kabupaten Paser"]


def test_a_row_with_a_list_stands_in_several_groups():
    chapter = "{% for regency, rows in meetings.group_by('regencies') %}{{ regency.name }} {{ rows.count | number }} {% endfor %}\n"

    assert [text for text, _, _ in composed(chapter).data] == [
        "Kabupaten Paser", "1", "Kabupaten Kutai Kartanegara", "1", "Kota Balikpapan", "1",
    ]  # fmt: skip


def test_the_order_of_a_table_does_not_depend_on_the_order_of_its_file():
    turned = small_plan({"centres": list(reversed(TABLES["centres"]))})
    chapter = "{% for c in centres %}{{ c.name }}, {% endfor %}{{ centres.sum('units') | number }}\n"

    assert composed(chapter, turned).document == composed(chapter).document


def test_a_reference_that_leads_nowhere_gives_missing_data_and_is_false():
    plan = small_plan({"centres": [{**TABLES["centres"][0], "regency": "64.99"}]})
    chapter = "{% if centres.first.regency %}x{% else %}tak ada{% endif %} {{ centres.first.regency.region.name }}\n"

    assert composed(chapter, plan).words.splitlines()[0] == "paragraph: tak ada ⟦?kabupaten/kota⟧"


def test_a_template_may_compare_rows():
    chapter = "{% for c in centres %}{% if c.regency == proposals.first.regency %}{{ c.key }} {% endif %}{% endfor %}\n"

    assert [text for text, _, _ in composed(chapter).data] == ["S01", "S02"]


CHANGE = '{% set grown = performance.growth("budget", each="owner") %}\n{% if grown is present %}{{ grown | percent(1) }} ({{ grown | coverage("langkah") }}){% else %}tidak diketahui{% endif %}\n'


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([("A1", "2023", "100"), ("A1", "2024", "110")], "⟦10,0%⟧ (⟦1 dari 1 langkah⟧)"),
        ([("A1", "2022", "100"), ("A1", "2023", "110"), ("A1", "2024", "99")], "⟦0,0%⟧ (⟦2 dari 2 langkah⟧)"),
        ([("A1", "2023", "100"), ("A1", "2024", "100"), ("A3", "2024", "100")], "tidak diketahui"),
        ([("A1", "2022", "100"), ("A1", "2024", "110")], "tidak diketahui"),
        ([("A1", "2023", "0"), ("A1", "2024", "110")], "tidak diketahui"),
        ([("A1", "2023", ""), ("A1", "2024", "110")], "tidak diketahui"),
        ([("A1", "2024", "110")], "tidak diketahui"),
        ([], "tidak diketahui"),
    ],
)
def test_average_change_counts_only_years_that_can_be_compared(rows, said):
    cells = [
        {"owner": owner, "indicator": "A", "year": year, "budget": budget} for owner, year, budget in rows
    ]

    outcome = composed(CHANGE, small_plan({"performance": cells}))

    assert outcome.words.splitlines()[0] == f"paragraph: {said}"
