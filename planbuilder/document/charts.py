"""What is a chart? Numbers in series over categories, with the words they are printed as; every format draws it itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from planbuilder.document.inlines import Datum, Inlines
from planbuilder.document.tables import Caption
from planbuilder.values import Refs


class ChartKind(StrEnum):
    """How the numbers are shown."""

    BAR = "bar"
    """One bar a category."""
    GROUPED = "grouped"
    """A bar for each series, side by side."""
    STACKED = "stacked"
    """The series of a category on one another."""
    LINE = "line"
    RING = "doughnut"
    """Parts of a whole: the first series."""
    SCATTER = "scatter"
    """A labelled mark a category: the first series counts to the right, the second one upward."""


@dataclass(frozen=True, slots=True)
class Point:
    """A number of a chart, as it is printed and as it is drawn."""

    said: Datum
    number: Decimal | None = None
    """Exact, in the unit of the chart; None where nobody has given it: a gap, never zero."""


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong together, one for each category."""

    name: Inlines
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its caption below."""

    kind: ChartKind
    categories: tuple[Inlines, ...]
    series: tuple[Series, ...]
    caption: Caption
    unit: str = ""
    """What the numbers count: "Rp juta"; of a scatter the titles of its axes say it."""
    category_title: Inlines = ()
    value_title: Inlines = ()
    digits: int = 0
    """Decimals that the numbers are printed with."""
    notes: tuple[Inlines, ...] = ()
    """Lines under the caption: what is missing, coverage, "contoh, bukan data resmi", the source last."""
    under: Refs = ()

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        """Each number that is there."""
        return tuple(point.number for one in self.series for point in one.points if point.number is not None)


def exact(number: Decimal) -> str:
    """Write a number whole; equal ones alike, whatever zeros they were made with."""
    written = f"{number or 0:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def chart_lines(chart: Chart) -> Iterator[Inlines]:
    """Each run of inlines that the picture of a chart says."""
    yield from (chart.value_title, chart.category_title)
    yield from (one.name for one in chart.series)
    for place, category in enumerate(chart.categories):
        yield category
        yield from ((one.points[place].said,) for one in chart.series)
