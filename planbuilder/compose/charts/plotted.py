"""What is a chart before its numbers are written? Values by series and category, each knowing its cells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.views.sums import total
from planbuilder.document.charts import ChartKind
from planbuilder.document.inlines import Inlines, Text
from planbuilder.values import Ref, Value

MOST_SERIES = 6
"""No palette tells more apart."""
MOST_PARTS = 6
"""Parts of a ring."""
MOST_CATEGORIES = 30
REST = "Lainnya"
_FEWEST = 2
_FEWEST_MARKS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One series before its numbers are written."""

    name: Inlines
    column: TableColumn
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Plotted:
    """The categories, and a value of each series for each."""

    categories: tuple[Inlines, ...]
    lines: tuple[Line, ...]
    under: frozenset[Ref] = frozenset()
    """What decided which categories and series there are, and their order."""
    left_out: int = 0
    """Categories that found no room."""

    @property
    def refs(self) -> frozenset[Ref]:
        """All cells behind the numbers; each decides how high the others look."""
        values = [value for line in self.lines for value in line.values]
        return frozenset().union(*(value.refs | value.under for value in values))


def number_of(value: Value) -> Decimal | None:
    """Give a number that is there; a text such as a range is none."""
    is_number = isinstance(value.raw, int | Decimal) and not isinstance(value.raw, bool)
    return value.number if is_number else None


def is_hollow(plotted: Plotted, kind: ChartKind) -> bool:
    """Whether there is nothing to see: fewer than two categories with a number, zeros only, a ring with less than two parts."""
    numbers = [number_of(value) for line in plotted.lines for value in line.values]
    known = [number for number in numbers if number is not None]
    match kind:
        case ChartKind.RING:
            return any(number < 0 for number in known) or sum(number > 0 for number in known) < _FEWEST
        case ChartKind.SCATTER:
            pairs = zip(*(line.values for line in plotted.lines[:2]), strict=True)
            there = [pair for pair in pairs if all(number_of(value) is not None for value in pair)]
            return len(there) < _FEWEST_MARKS
        case _:
            columns = list(zip(*(line.values for line in plotted.lines), strict=True))
            filled = [column for column in columns if any(number_of(value) is not None for value in column)]
            return len(filled) < _FEWEST or not any(known)


def ordered(plotted: Plotted) -> Plotted:
    """Put the categories with the largest numbers first, those without any last."""
    places = sorted(range(len(plotted.categories)), key=lambda place: _rank(plotted, place))
    return replace(_picked(plotted, places), under=plotted.under | plotted.refs)


def _rank(plotted: Plotted, place: int) -> tuple[bool, Decimal]:
    numbers = [number_of(line.values[place]) for line in plotted.lines]
    known = [number for number in numbers if number is not None]
    return not known, -sum(known, Decimal(0))


def _picked(plotted: Plotted, places: list[int]) -> Plotted:
    lines = tuple(replace(line, values=tuple(line.values[at] for at in places)) for line in plotted.lines)
    return replace(plotted, categories=tuple(plotted.categories[at] for at in places), lines=lines)


def fitted(plotted: Plotted, kind: ChartKind) -> Plotted:
    """Keep what can be told apart: of more series the largest and the rest, of a ring its largest parts."""
    if kind is ChartKind.RING:
        return _with_rest_of_parts(plotted)
    if kind is ChartKind.SCATTER:
        return plotted
    few = _with_rest_of_lines(plotted)
    if kind is ChartKind.LINE or len(few.categories) <= MOST_CATEGORIES:
        return few
    first = sorted(range(len(few.categories)), key=lambda place: _rank(few, place))[:MOST_CATEGORIES]
    left = len(few.categories) - MOST_CATEGORIES
    return replace(_picked(few, sorted(first)), left_out=left, under=few.under | few.refs)


def _with_rest_of_lines(plotted: Plotted) -> Plotted:
    if len(plotted.lines) <= MOST_SERIES:
        return plotted
    sums = {place: total(line.values, frozenset()) for place, line in enumerate(plotted.lines)}
    order = sorted(sums, key=lambda place: -(number_of(sums[place]) or Decimal(0)))
    kept, rest = (
        sorted(order[: MOST_SERIES - 1]),
        [plotted.lines[at] for at in sorted(order[MOST_SERIES - 1 :])],
    )
    together = tuple(
        total(values, frozenset()) for values in zip(*(line.values for line in rest), strict=True)
    )
    lines = (*(plotted.lines[at] for at in kept), Line((Text(REST),), rest[0].column, together))
    return replace(plotted, lines=lines, under=plotted.under | plotted.refs)


def _with_rest_of_parts(plotted: Plotted) -> Plotted:
    if len(plotted.categories) <= MOST_PARTS:
        return plotted
    line = plotted.lines[0]
    kept = replace(
        line, values=(*line.values[: MOST_PARTS - 1], total(line.values[MOST_PARTS - 1 :], frozenset()))
    )
    names = (*plotted.categories[: MOST_PARTS - 1], (Text(REST),))
    return replace(plotted, categories=names, lines=(kept,))
