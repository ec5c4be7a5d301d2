"""Does a table say what its sums leave out, and where printed parts do not add up to them?"""

from __future__ import annotations

import pytest

from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

ROUNDED = "note Pada jumlah terdapat selisih karena pembulatan."
WORKS = 'activities.where("level", "subactivity")'
REGIONS = 'group_by="region", totals=["area"], subtotals=true'
YEARS = 'columns=["name", years("ceiling", unit="juta", digits=0), col("total", unit="juta", digits=0)]'


def notes(directive, plan=None):
    outcome = composed(f"{{{{ {directive} }}}}\n", plan)
    assert outcome.found == ()
    return [line.strip() for line in outcome.words.splitlines() if line.strip().startswith("note ")]


def with_areas(*areas):
    regions = ("W1", "W2", "W1", "W2")
    return small_plan(
        {
            "regencies": [
                {"code": f"64.0{number}", "name": f"Kota {number}", "region": region, "area": area}
                for number, (region, area) in enumerate(zip(regions, areas, strict=True), start=1)
            ]
        }
    )


def with_ceilings(**ceilings):
    row = {"id": "A3", "code": "3.31.02.1.01.0001", "office": "D1", **ceilings}
    return small_plan({"activities": [*TABLES["activities"][:2], row]})


@pytest.mark.parametrize(
    ("areas", "is_off"),
    [
        (("1,5", "2,5", "3", "4"), False),
        (("1,005", "2,5", "3", "1,005"), True),  # the total alone: 1,01 + 2,5 + 3 + 1,01
        (("1,004", "1,004", "1,004", "1,004"), True),
        (("1,004", "1,006", "1,004", "1,006"), True),  # the subtotals alone: 2,008 and 2,012 make 4,02
    ],
)
def test_figures_that_are_rounded_say_so_where_a_sum_shows_it(areas, is_off):
    said = notes(f'table(regencies, columns=["name", col("area", digits=2)], {REGIONS})', with_areas(*areas))

    assert (ROUNDED in said) is is_off


@pytest.mark.parametrize(
    ("ceilings", "is_off"),
    [
        ({"ceiling_2025": "12000000", "ceiling_2026": "15000000"}, False),
        ({"ceiling_2025": "12400000", "ceiling_2026": "15400000"}, True),
        ({"ceiling_2025": "12400000"}, False),
    ],
)
def test_years_that_do_not_add_up_to_the_sum_beside_them_say_so(ceilings, is_off):
    assert (ROUNDED in notes(f"table({WORKS}, {YEARS})", with_ceilings(**ceilings))) is is_off


def test_an_amount_beside_the_years_that_is_not_their_sum_is_left_alone():
    years = 'years("ceiling", unit="juta", digits=0), col("amount", year=2025, unit="juta", digits=0)'
    plan = with_ceilings(ceiling_2025="12400000", ceiling_2026="15400000")

    assert ROUNDED not in notes(f"table({WORKS}, columns=[{years}])", plan)


def test_a_column_that_leaves_is_named_as_its_head_would_have_been():
    said = notes(
        'table(centres.where("id", "S03"), columns=["name", "status", "units", col("area", title="Hektare")])'
    )

    assert "note Kolom Unit usaha dan Hektare tidak ditampilkan karena datanya belum tersedia." in said


def test_a_column_under_a_common_head_is_named_by_what_it_holds():
    columns = '["name", "status", group("Ukuran", [col("units", title="Unit"), col("area", title="Ha")])]'

    said = notes(f'table(centres.where("id", "S03"), columns={columns})')

    assert "note Kolom Unit usaha dan Luas tidak ditampilkan karena datanya belum tersedia." in said


def test_no_sum_is_left_where_its_column_left():
    outcome = composed(
        '{{ table(centres.where("id", "S03", "S04"), columns=["name", "status", "units"], totals=["units"]) }}\n'
    )

    assert "total" not in outcome.words


def test_one_group_has_no_subtotal_beside_its_total():
    chapter = '{{ table(centres.where("regency", "64.71"), columns=["name", "units"], group_by="regency", totals=["units"], subtotals=true) }}\n'

    assert "subtotal" not in composed(chapter).words
    assert "total | Jumlah" in composed(chapter).words


def test_coverage_calls_the_rows_as_a_template_asks_and_says_a_sum_once():
    programs = [
        {"id": "A1", "code": "3.31.02", "office": "D1"},
        {"id": "A2", "code": "3.31.02.1.01", "office": "D1"},
        {"id": "A3", "code": "3.31.02.1.01.0001", "office": "D1", "ceiling_2025": "12000000"},
        {"id": "A4", "code": "3.31.02", "office": "D2"},
    ]
    columns = '["code", years("amount", unit="juta"), col("total", unit="juta")]'
    rows = 'activities.where("level", "program")'

    said = notes(
        f'table({rows}, columns={columns}, totals=["amount", "total"], noun="program")',
        small_plan({"activities": programs}),
    )

    assert [line for line in said if "mencakup" in line] == ["note Jumlah pagu mencakup ⟦1 dari 2 program⟧."]
