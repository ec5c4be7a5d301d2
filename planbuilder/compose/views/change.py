"""How much does a sum change from one year to the next, on average? Only years that can be compared count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from planbuilder.compose.views.sums import total
from planbuilder.values import Coverage, Kind, Value

if TYPE_CHECKING:
    from planbuilder.compose.views.rows import Rows

_HUNDRED = 100
ByYear = Mapping[int, Value]


def by_year(rows: Rows, path: str, over: str = "year") -> dict[int, Value]:
    """Add up a datum of some rows for each year that they name."""
    groups = ((group.key, group.rows) for group in rows.group_by(over))
    return {
        int(key.number): members.sum(path)
        for key, members in groups
        if isinstance(key, Value) and not key.is_missing
    }


def average_change(series: Sequence[ByYear]) -> Value:
    """Average, in percent, by how much the sum of some series changed from each year to the next.

    A step counts where the same series are known in both years and made more than zero in the first. Missing
    where no step counts; the coverage tells how many did.
    """
    years = sorted({year for one in series for year in one})
    steps = [_change(series, before, after) for before, after in pairwise(years)]
    known = [step for step in steps if step is not None]
    values = [value for one in series for value in one.values()]
    return Value(
        sum(known, Decimal(0)) / len(known) if known else None,
        Kind.PERCENT,
        refs=frozenset().union(*(value.refs for value in values)),
        coverage=Coverage(len(known), len(steps)),
        under=frozenset().union(*(value.under for value in values)),
    )


def _change(series: Sequence[ByYear], before: int, after: int) -> Decimal | None:
    """Compare two years, in percent of the first."""
    pairs = [(one[before], one[after]) for one in series if before in one and after in one]
    known = [(first, second) for first, second in pairs if not (first.is_missing or second.is_missing)]
    there = [
        one for one in series if any(year in one and not one[year].is_missing for year in (before, after))
    ]
    if after != before + 1 or not known or len(known) != len(there):
        return None
    first, second = (total(list(one), frozenset()).number for one in zip(*known, strict=True))
    return (second - first) / first * _HUNDRED if first > 0 else None
