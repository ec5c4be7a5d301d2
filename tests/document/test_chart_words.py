"""Does the text for those who do not see a chart say what it shows?"""

from __future__ import annotations

from decimal import Decimal

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import Caption, Chart, ChartKind, Point, Series
from planbuilder.document.chart_words import MOST_SAID
from planbuilder.document.inlines import Datum, Text
from planbuilder.values.numbers import number_text


def a_series(name: str, *numbers: int | None) -> Series:
    points = (
        Point(Datum("–")) if one is None else Point(Datum(number_text(one)), Decimal(one)) for one in numbers
    )
    return Series((Text(name),), tuple(points))


def a_chart(kind: ChartKind, *series: Series, title: str = "Judul", unit: str = "unit") -> Chart:
    count = len(series[0].points)
    return Chart(
        kind,
        tuple((Text(f"K{place}"),) for place in range(count)),
        series,
        Caption((Text(title),), "gbr"),
        unit,
    )


def test_each_number_of_a_single_series_is_said_and_a_gap_as_one():
    said = alternative(a_chart(ChartKind.BAR, a_series("Sentra", 1200, None)))

    assert said == "Diagram batang dalam unit: Judul. K0 1.200; K1 belum ada data."


def test_several_series_are_named():
    said = alternative(a_chart(ChartKind.LINE, a_series("A", 1, 2), a_series("B", 3, 4), title="", unit=""))

    assert said == "Diagram garis. A: K0 1; K1 2. B: K0 3; K1 4."


def test_a_mark_says_both_its_numbers():
    said = alternative(
        a_chart(ChartKind.SCATTER, a_series("Unit", 1, 2), a_series("Orang", 30, None), unit="")
    )

    assert said == "Diagram pencar: Judul. Unit, Orang: K0 (1, 30); K1 (2, –)."


def test_marks_without_names_of_their_axes_say_their_numbers():
    said = alternative(a_chart(ChartKind.SCATTER, a_series("", 1), a_series("", 30), unit=""))

    assert said == "Diagram pencar: Judul. K0 (1, 30)."


def test_of_many_numbers_the_highest_and_the_lowest_are_said():
    many = a_series("Sentra", None, *range(1, MOST_SAID + 1))

    said = alternative(a_chart(ChartKind.BAR, many))

    assert (
        said
        == "Diagram batang dalam unit: Judul. 36 dari 37 nilai diketahui, tertinggi K36 36, terendah K1 1."
    )


def test_of_many_gaps_their_number_is_said():
    said = alternative(a_chart(ChartKind.BAR, a_series("Sentra", *[None] * (MOST_SAID + 1))))

    assert said == "Diagram batang dalam unit: Judul. 0 dari 37 nilai diketahui."
