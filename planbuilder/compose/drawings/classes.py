"""Which classes do the figures of a map fall into? As many in each as possible, equal figures never apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

MOST = 5
"""Classes that eyes still tell apart, also in grey."""


def classes(numbers: Sequence[Decimal]) -> list[list[Decimal]]:
    """Put the different numbers into classes, from least to most; few different ones stand each alone."""
    counted = Counter(numbers)
    distinct = sorted(counted)
    if len(distinct) <= MOST:
        return [[number] for number in distinct]
    if distinct[0] == 0:
        # Nothing at all is another thing than little.
        return [[distinct[0]], *_even([number for number in numbers if number], MOST - 1)]
    return _even(numbers, MOST)


def _even(numbers: Sequence[Decimal], most: int) -> list[list[Decimal]]:
    counted = Counter(numbers)
    made: list[list[Decimal]] = []
    taken = 0
    for number in sorted(counted):
        wanted = min(taken * most // len(numbers), most - 1)
        if not made or wanted >= len(made):
            made.append([])
        made[-1].append(number)
        taken += counted[number]
    return made
