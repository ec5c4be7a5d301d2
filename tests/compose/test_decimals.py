"""Do figures under one another have equal decimals, and no more than say enough?"""

from __future__ import annotations

from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan


def indicator(key: str, unit: str, baseline: str, **targets: str) -> dict[str, str]:
    return {
        "id": key,
        "owner": "A1",
        "name": f"Indikator {key}",
        "unit": unit,
        "baseline": baseline,
        **targets,
    }


def shown(columns: str, *rows: dict[str, str]):
    outcome = composed(
        f"{{{{ table(indicators, columns={columns}) }}}}\n", small_plan({"indicators": list(rows)})
    )
    table = outcome.blocks[0]
    return table, [[cell.children[0].text for cell in row.cells] for row in table.rows]


def juta(*amounts: str, columns: str = 'col("ceiling", unit="juta", year=2025)') -> list[list[str]]:
    works = [dict(row) for row in TABLES["activities"] if row["id"] in {"A3", "A4"}]
    given = [{**row, "ceiling_2025": amount} for row, amount in zip(works, amounts, strict=True)]
    plan = small_plan({"activities": [*TABLES["activities"][:2], *given]})
    chapter = f'{{{{ table(activities.where("level", "subactivity"), columns=["name", {columns}]) }}}}\n'
    return [
        [cell.children[0].text for cell in row.cells][1:] for row in composed(chapter, plan).blocks[0].rows
    ]


def test_figures_of_one_unit_have_equal_decimals():
    _, cells = shown(
        '["name", "baseline", "unit"]',
        indicator("I1", "Persen", "4,5"),
        indicator("I2", "Persen", "12"),
        indicator("I3", "Dokumen", "3"),
    )

    assert [row[1] for row in cells] == ["4,5", "12,0", "3"]


def test_figures_of_a_table_without_units_have_equal_decimals():
    _, cells = shown(
        '["name", "baseline"]', indicator("I1", "Persen", "4,5"), indicator("I3", "Dokumen", "3")
    )

    assert [row[1] for row in cells] == ["4,5", "3,0"]


def test_numbers_among_ranges_stand_in_the_middle_and_never_break():
    table, cells = shown(
        '["name", years("target")]',
        indicator("I1", "Persen", "5", target_2025="6", target_2026="7,5–8"),
    )

    assert [(column.align, column.keep) for column in table.columns[1:]] == [("centre", True)] * 3
    assert cells == [["Indikator I1", "6", "7,5–8", "–"]]


def test_numbers_among_long_words_stand_left():
    table, _ = shown(
        '["name", "baseline"]',
        indicator("I1", "Persen", "5"),
        indicator("I2", "Persen", "belum pernah diukur"),
    )

    assert [(column.align, column.keep) for column in table.columns] == [("left", False), ("left", False)]


def test_amounts_from_ten_juta_are_printed_whole():
    assert juta("788500000", "10400000") == [["789"], ["10"]]


def test_smaller_amounts_keep_their_decimals_and_so_do_those_beside_them():
    assert juta("788500000", "9250000") == [["788,50"], ["9,25"]]


def test_the_years_of_one_figure_have_equal_decimals():
    columns = 'years("ceiling", unit="juta")'

    (first, second) = juta("9250000", "50000000", columns=columns)

    assert first[0] == "9,25"
    assert second[0] == "50,00"
    assert all("," in cell or cell == "–" for cell in (*first, *second))


def test_decimals_follow_from_cells_that_the_table_names():
    outcome = composed(
        '{{ table(indicators, columns=["name", "baseline", "unit"]) }}\n',
        small_plan({"indicators": [indicator("I1", "Persen", "4,5"), indicator("I2", "Persen", "12")]}),
    )

    under = {str(ref) for ref in outcome.blocks[0].under}
    assert {
        "indicators/I1.baseline",
        "indicators/I2.baseline",
        "indicators/I1.unit",
        "indicators/I2.unit",
    } <= under


def test_years_that_begin_a_row_stand_left_and_bear_no_mark():
    rows = [
        {"indicator": "IKM", "area": "64", "year": "2024", "value": "12", "unit": "Unit", "sample": "ya"},
        {"indicator": "IKM", "area": "64", "year": "2023", "value": "9", "unit": "Unit"},
    ]
    outcome = composed(
        '{{ table(statistics, columns=["year", "value", "unit"]) }}\n', small_plan({"statistics": rows})
    )
    table = outcome.blocks[0]

    assert table.columns[0].align == "left"
    assert [[len(cell.children) for cell in row.cells] for row in table.rows] == [[1, 1, 1], [1, 1, 2]]
