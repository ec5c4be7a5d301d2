"""Charts of every kind: gaps, numbers below zero, one point, forty categories."""

from __future__ import annotations

from decimal import Decimal

from planbuilder.document.blocks import Caption, Chart, ChartKind, Point, Series
from planbuilder.document.inlines import Datum, Text
from planbuilder.document.wording import MISSING
from planbuilder.values.numbers import number_text

YEARS = ("2025", "2026", "2027", "2028", "2029")
REGENCIES = (
    "Kabupaten Kutai Kartanegara",
    "Kota Samarinda",
    "Kota Balikpapan",
    "Kabupaten Penajam Paser Utara",
)
Number = int | str | Decimal | None


def a_point(number: Number, digits: int = 0) -> Point:
    if number is None:
        return Point(Datum(MISSING))
    exact = Decimal(number)
    return Point(Datum(number_text(exact, digits)), exact)


def a_series(name: str, *numbers: Number, digits: int = 0) -> Series:
    return Series((Text(name),), tuple(a_point(one, digits) for one in numbers))


def a_chart(kind: ChartKind, categories, *series: Series, **more) -> Chart:
    caption = Caption((Text("Pagu indikatif menurut sumber"),), f"gbr-{kind}", "Gambar 1.1")
    names = tuple((Text(name),) for name in categories)
    return Chart(kind, names, series, caption, **{"unit": "unit", "value_title": (Text("unit"),), **more})


CHARTS = {
    "bars": a_chart(ChartKind.BAR, YEARS, a_series("Pagu", 12500, 18200, None, 21000, 26450)),
    "lying bars": a_chart(ChartKind.BAR, REGENCIES, a_series("Sentra", 14, 9, None, 0)),
    "below zero": a_chart(
        ChartKind.BAR, YEARS, a_series("Neraca", "-12.5", "8.25", -3, 0, 20, digits=1), digits=1
    ),
    "grouped": a_chart(
        ChartKind.GROUPED,
        YEARS[:3],
        a_series("Kapasitas", 120, 130, 140),
        a_series("Produksi", 80, None, 120),
    ),
    "stacked": a_chart(
        ChartKind.STACKED,
        YEARS,
        *(a_series(f"Sumber {n}", *range(90 * n, 90 * n + 50, 10)) for n in range(1, 7)),
    ),
    "lying stack": a_chart(
        ChartKind.STACKED, REGENCIES, a_series("Siap", 1, 2, 3, 400), a_series("Belum siap", 40, None, 50, 60)
    ),
    "line": a_chart(ChartKind.LINE, YEARS, a_series("Tenaga kerja", 1200, 1350, None, 1500, 1720)),
    "lines": a_chart(
        ChartKind.LINE,
        YEARS,
        a_series("Wilayah I", 10, 12, None, 18, 22),
        a_series("Wilayah II", 5, 6, 7, 9, 12),
    ),
    "ring": a_chart(ChartKind.RING, REGENCIES, a_series("Sentra", 21, 12, 6, 3)),
    "scatter": a_chart(
        ChartKind.SCATTER,
        REGENCIES,
        a_series("Unit", 12, 30, 31, None),
        a_series("Orang", 120, 300, 290, 900),
    ),
    "one point": a_chart(ChartKind.BAR, ("2025",), a_series("Pagu", 5)),
    "forty": a_chart(
        ChartKind.BAR, [f"Sentra {n}" for n in range(40)], a_series("Unit", *(n * 7 % 41 for n in range(40)))
    ),
    "nothing": a_chart(ChartKind.LINE, YEARS, a_series("Pagu", *[None] * 5)),
}
