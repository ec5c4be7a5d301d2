"""From where to where does an axis count, and in which steps? Round numbers around the data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

from planbuilder.document.charts import Chart, ChartKind
from planbuilder.values.numbers import number_text

_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST_STEPS = 5
_FROM_ZERO_BELOW = Decimal("0.8")
"""An axis of lines or marks begins at zero unless the lowest number is more than this part of the highest."""
_WIDE = Context(prec=60)
_BARS = {ChartKind.BAR, ChartKind.GROUPED, ChartKind.STACKED}


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis of numbers."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The numbers that stand along it."""
        steps = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * place for place in range(steps + 1))

    @property
    def labels(self) -> tuple[str, ...]:
        """The words of the ticks, with equal decimals."""
        exponent = self.step.normalize().as_tuple().exponent
        digits = max(0, -exponent) if isinstance(exponent, int) else 0
        return tuple(number_text(tick, digits) for tick in self.ticks)

    def share(self, number: Decimal) -> float:
        """How far along the axis a number stands, from 0 to 1."""
        return float((number - self.low) / (self.high - self.low))


def scale_of(chart: Chart) -> Scale:
    """Find the axis of the values."""
    if chart.kind is ChartKind.STACKED:
        return spanned(_sums(chart), from_zero=True)
    series = chart.series[1:2] if chart.kind is ChartKind.SCATTER else chart.series
    known = [point.number for one in series for point in one.points if point.number is not None]
    return spanned(known, from_zero=chart.kind in _BARS)


def scale_across(chart: Chart) -> Scale:
    """Find the axis to the right of a scatter."""
    known = [point.number for one in chart.series[:1] for point in one.points if point.number is not None]
    return spanned(known, from_zero=False)


def spanned(numbers: Sequence[Decimal], *, from_zero: bool) -> Scale:
    """Span round numbers around some, in few round steps; whole ones where all are whole."""
    low, high = min(numbers, default=Decimal(0)), max(numbers, default=Decimal(0))
    if from_zero or not 0 < high * _FROM_ZERO_BELOW < low:
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    if low == high:
        low, high = (low - 1, high + 1) if low else (Decimal(0), Decimal(1))
    is_whole = all(number == number.to_integral_value() for number in numbers)
    step = _step((high - low) / _MOST_STEPS, is_whole=is_whole)
    first = _WIDE.divide(low, step).to_integral_value(ROUND_FLOOR)
    last = _WIDE.divide(high, step).to_integral_value(ROUND_CEILING)
    return Scale(first * step, last * step, step)


def _step(least: Decimal, *, is_whole: bool) -> Decimal:
    size = Decimal(1).scaleb(least.adjusted())
    steps = (round_one * size for round_one in _ROUND)
    fitting = (
        step for step in steps if step >= least and not (is_whole and step != step.to_integral_value())
    )
    return next(fitting, Decimal(1))


def _sums(chart: Chart) -> list[Decimal]:
    """Reach of each stack, upward and downward."""
    ends = [Decimal(0)]
    for place in range(len(chart.categories)):
        known = [one.points[place].number or Decimal(0) for one in chart.series]
        ends += [sum(n for n in known if n > 0) + Decimal(0), sum(n for n in known if n < 0) + Decimal(0)]
    return ends
