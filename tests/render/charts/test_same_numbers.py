"""Do the drawing, the caches of Word, the workbook in it and the tree hold the same numbers?"""

from __future__ import annotations

import io
import re
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from planbuilder.document.blocks import Chart, ChartKind
from planbuilder.document.inlines import one_line
from planbuilder.render.charts import drawing, frame
from planbuilder.render.docx.chart_book import workbook
from planbuilder.render.docx.chart_space import chart_space
from planbuilder.render.theme import POINTS_PER_MM, Theme
from tests.render.sample_charts import CHARTS, a_chart, a_series

MEASURE = 155 * POINTS_PER_MM
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SVG = "{http://www.w3.org/2000/svg}"
HUNDREDTH = 0.011
numbers = st.none() | st.decimals(-(10**9), 10**9, places=2)


@st.composite
def random_charts(draw) -> Chart:
    count = draw(st.sampled_from((1, 2, 5, 40)))
    kind = draw(st.sampled_from(ChartKind))
    many = 2 if kind is ChartKind.SCATTER else draw(st.integers(1, 3))
    rows = [draw(st.lists(numbers, min_size=count, max_size=count)) for _ in range(many)]
    series = (a_series(f"Seri {place}", *row, digits=2) for place, row in enumerate(rows))
    return a_chart(kind, [f"Kategori {place}" for place in range(count)], *series, digits=2)


def in_tree(chart: Chart) -> list[list[float | None]]:
    shown = chart.series[:1] if chart.kind is ChartKind.RING else chart.series
    return [[None if p.number is None else float(p.number) for p in one.points] for one in shown]


def in_caches(chart: Chart) -> list[list[float | None]]:
    root = etree.fromstring(chart_space(chart, frame(chart, MEASURE, Theme()), Theme()))
    found = []
    for cache in root.iter(f"{C}numCache"):
        row: list[float | None] = [None] * int(cache.find(f"{C}ptCount").get("val"))
        for point in cache.iter(f"{C}pt"):
            row[int(point.get("idx"))] = float(point.findtext(f"{C}v"))
        found.append(row)
    return found


def in_workbook(chart: Chart) -> list[list[float | None]]:
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(chart))).active
    return [
        [sheet.cell(row + 2, column + 2).value for row in range(len(chart.categories))]
        for column in range(len(chart.series))
    ]


@settings(max_examples=40, deadline=None)
@given(random_charts())
def test_caches_and_workbook_hold_the_numbers_of_the_tree(chart):
    wanted = in_tree(chart)

    assert in_caches(chart) == wanted
    assert in_workbook(chart)[: len(wanted)] == wanted


@settings(max_examples=40, deadline=None)
@given(random_charts().filter(lambda one: one.kind in {ChartKind.BAR, ChartKind.GROUPED}))
def test_bars_are_as_long_as_the_numbers_of_the_tree(chart):
    where = frame(chart, MEASURE, Theme())
    fills = set(Theme().charts.fills)
    root = etree.fromstring(drawing(chart, MEASURE, Theme()).encode())
    rects = [one for one in root.iter(f"{SVG}rect") if one.get("fill") in fills][len(keyed(where)) :]
    side, room = ("width", where.across) if where.lies else ("height", where.down)
    span = float(where.scale.high - where.scale.low)

    lengths = [float(one.get(side)) for one in rects]

    by_category = [one.points[place].number for place in range(len(chart.categories)) for one in chart.series]
    wanted = [abs(float(number)) / span * room for number in by_category if number]
    assert lengths == pytest.approx(wanted, abs=HUNDREDTH)


def keyed(where) -> list[int]:
    return [place for row in where.key for place in row]


@pytest.mark.parametrize("name", CHARTS)
def test_a_drawing_says_in_words_what_it_shows_and_is_the_same_again(name: str):
    chart = CHARTS[name]
    svg = drawing(chart, MEASURE, Theme())

    root = etree.fromstring(svg.encode())

    assert root.findtext(f"{SVG}title").startswith("Diagram ")
    assert svg == drawing(chart, MEASURE, Theme())
    names = "".join(root.itertext())
    assert all(
        one_line(one.name) in names
        for one in chart.series
        if len(chart.series) > 1 and chart.kind != "scatter"
    )


@pytest.mark.parametrize("name", CHARTS)
def test_no_words_of_a_drawing_stand_out_of_it(name: str):
    root = etree.fromstring(drawing(CHARTS[name], MEASURE, Theme()).encode())
    width, height = (float(one) for one in root.get("viewBox").split()[2:])

    for one in root.iter(f"{SVG}text"):
        assert 0 <= float(one.get("x")) <= width
        assert 0 <= float(one.get("y")) <= height


def test_workbooks_have_the_same_bytes_again():
    assert workbook(CHARTS["bars"]) == workbook(CHARTS["bars"])


def test_a_number_that_is_long_keeps_what_a_spreadsheet_holds():
    chart = a_chart(ChartKind.BAR, ("A", "B"), a_series("S", Decimal("123456789012345678.9"), Decimal("0.1")))

    assert in_caches(chart) == in_workbook(chart)
    assert re.search(
        r"<c:v>123456789012346000</c:v>", chart_space(chart, frame(chart, MEASURE, Theme()), Theme()).decode()
    )
