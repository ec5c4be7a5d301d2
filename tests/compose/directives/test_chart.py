"""Does a chart show the rows of the plan, name what is missing, and leave where it would be hollow?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from planbuilder.document.blocks import Chart, ChartKind, Paragraph
from planbuilder.document.inlines import plain
from planbuilder.values import Ref
from tests.compose.composed import composed
from tests.compose.small_plan import small_plan


def charted(arguments: str, tables=None) -> Chart:
    """Compose one chart and give it."""
    (chart,) = (
        block for block in composed(f"{{{{ chart({arguments}) }}}}", tables and small_plan(tables)).blocks
    )
    assert isinstance(chart, Chart)
    return chart


def numbers(chart: Chart) -> list[list[Decimal | None]]:
    return [[point.number for point in one.points] for one in chart.series]


def names(chart: Chart) -> list[str]:
    return [plain(one) for one in chart.categories]


def notes(chart: Chart) -> list[str]:
    return [plain(one) for one in chart.notes]


def test_rows_are_counted_by_a_datum_the_most_first():
    chart = charted('centres, "bar", ["count"], by="regency", caption="Sentra"')

    assert names(chart) == ["Kota Balikpapan", "Kabupaten Paser", "Kabupaten Kutai Kartanegara"]
    assert numbers(chart) == [[2, 1, 1]]
    assert chart.unit == "sentra"


def test_a_datum_is_added_up_and_what_nobody_gave_is_a_gap_that_is_named():
    chart = charted('centres, "bar", ["area"], by="regency"')

    assert numbers(chart) == [[500, Decimal("15.5"), None]]
    assert chart.series[0].points[2].said.text == "–"
    assert notes(chart)[:2] == [
        "Data belum tersedia dan tidak digambar: Kabupaten Kutai Kartanegara.",
        "Jumlah luas mencakup 3 dari 4 sentra.",
    ]
    assert (chart.unit, chart.digits) == ("ha", 1)


def test_each_point_names_its_cells():
    chart = charted('centres, "bar", ["area"], by="regency"')

    assert chart.series[0].points[1].said.refs == (
        Ref("centres", "S01", "area"),
        Ref("centres", "S02", "area"),
    )
    assert Ref("centres", "S03", "area") in chart.under


def test_series_are_named_by_a_datum():
    chart = charted('centres, "stacked", ["count"], by="regency", series="kind"')

    assert len(chart.series) == 2
    assert sum(sum(filter(None, row)) for row in numbers(chart)) == 4


def test_samples_and_sources_are_said():
    chart = charted('centres, "bar", ["count"], by="regency"')

    assert notes(chart) == ["Sebagian berupa contoh, bukan data resmi.", "Sumber: Data dinas; Berita"]


def test_rows_without_sources_name_their_table():
    chart = charted('regencies, "bar", ["area"]')

    assert names(chart)[0] == "Kabupaten Kutai Kartanegara"
    assert notes(chart)[-1].startswith("Sumber: diolah dari tabel ")


@pytest.mark.parametrize(
    "arguments",
    [
        'centres.where("id", "none"), "bar", ["count"], by="regency"',
        'centres.where("regency", "64.71"), "bar", ["count"], by="regency"',
        'centres, "doughnut", ["workforce"], by="regency"',
        'regencies, "scatter", ["area", "population"]',
    ],
)
def test_a_hollow_chart_leaves_with_the_sentence_that_leads_to_it(arguments: str):
    outcome = composed(f'A\n\n{{{{ chart({arguments}, lead="Dalam", anchor="gbr") }}}}\n\nB')

    assert [plain(block.children) for block in outcome.blocks] == ["A", "B"]


def test_the_sentence_that_leads_to_a_chart_ends_with_its_number():
    outcome = composed(
        '{{ chart(centres, "bar", ["count"], by="regency", lead="Sebarannya dalam", anchor="gbr") }}'
    )

    lead, chart = outcome.blocks
    assert isinstance(lead, Paragraph)
    assert plain(lead.children) == "Sebarannya dalam Gambar 1."
    assert chart.caption.label == "Gambar 1"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ('centres, "pie", ["count"]', '"pie" is not a kind of chart'),
        ('centres, "bar", "count"', "a list of columns is expected"),
        ('centres, "scatter", ["area"]', "a scatter takes two columns"),
        ('3, "bar", ["area"]', "rows of a table are expected"),
    ],
)
def test_a_chart_that_cannot_be_made_is_a_finding(arguments: str, said: str):
    assert said in composed(f"{{{{ chart({arguments}) }}}}").says()[0]


def with_workforce(count: int) -> dict[str, list[dict[str, str]]]:
    rows = many(count)["centres"]
    return {"centres": [row | {"workforce": str(10 * int(row["units"]))} for row in rows]}


def many(count: int) -> dict[str, list[dict[str, str]]]:
    rows = [
        {
            "id": f"S{n:02}",
            "kind": "sentra",
            "name": f"Sentra {n}",
            "commodity": f"K{n}",
            "regency": "64.71",
            "units": str(n),
        }
        for n in range(1, count + 1)
    ]
    return {"centres": rows}


def test_of_many_categories_the_largest_are_shown_and_the_others_counted():
    chart = charted('centres, "bar", ["units"]', many(40))

    assert (len(chart.categories), names(chart)[0]) == (30, "Sentra 40")
    assert "Diagram memuat 30 dari 40 kategori dengan nilai terbesar." in notes(chart)


def test_small_parts_of_a_ring_are_taken_together():
    chart = charted('centres, "doughnut", ["units"], by="commodity"', many(8))

    assert names(chart) == ["K8", "K7", "K6", "K5", "K4", "Lainnya"]
    assert numbers(chart) == [[8, 7, 6, 5, 4, 6]]
    assert chart.kind is ChartKind.RING


def test_more_series_than_colours_are_taken_together():
    chart = charted('centres, "stacked", ["units"], by="name", series="commodity"', many(8))

    assert [plain(one.name) for one in chart.series] == ["K4", "K5", "K6", "K7", "K8", "Lainnya"]


def test_marks_stand_where_both_columns_have_numbers():
    chart = charted('centres, "scatter", ["units", "workforce"], as_is=true', with_workforce(4))

    assert numbers(chart) == [[1, 2, 3, 4], [10, 20, 30, 40]]
    assert [plain(chart.category_title), plain(chart.value_title)] == ["Unit usaha", "Tenaga kerja (orang)"]


def test_years_stand_along_the_chart_and_money_in_its_unit():
    rows = [
        {
            "id": "A1",
            "code": "3.31.02.1.01.0001",
            "level": "subactivity",
            "name": "Satu",
            "ceiling_2025": "1500000",
            "ceiling_2027": "2500000",
        }
    ]

    chart = charted('activities, "bar", [years("ceiling", unit="juta")]', {"activities": rows})

    assert (names(chart), numbers(chart)) == (
        ["2025", "2026", "2027"],
        [[Decimal("1.5"), None, Decimal("2.5")]],
    )
    assert (chart.unit, [point.said.text for point in chart.series[0].points]) == (
        "Rp juta",
        ["1,5", "–", "2,5"],
    )
