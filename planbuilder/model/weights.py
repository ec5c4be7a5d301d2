"""What does each criterion weigh? What its row says, or what the judgements of pairs make of it (AHP).

Weights by judgement are the principal eigenvector of the matrix of pairs (Saaty 1980), in tenths of a percent that
make 100; the consistency ratio tells whether the judgements agree with one another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from itertools import combinations

from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.judgements import Judgement
from planbuilder.values.numbers import rounded

Pair = tuple[str, str]
Matrix = Sequence[Sequence[Decimal]]
TENTH, WHOLE = Decimal("0.1"), Decimal(100)
ROUNDS = 100
"""More than enough: each round takes the error down to a share of itself."""
_HUNDREDTHS = (0, 0, 0, 58, 90, 112, 124, 132, 141, 145, 149)
RANDOM_INDEX = tuple(Decimal(index) / 100 for index in _HUNDREDTHS)
"""Mean inconsistency of random judgements by number of criteria (Saaty 1980); more criteria take the last."""
RATIO_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Weighing:
    """The weights of all criteria and where they come from."""

    weights: Mapping[str, Decimal]
    """Key of a criterion -> its weight in percent; criteria without one are left out."""
    sources: tuple[tuple[Row, str], ...]
    consistency: Decimal | None = None
    """The consistency ratio; None where weights were given by hand or judgements are missing."""
    unjudged: tuple[Pair, ...] = ()
    """Pairs that nobody has judged; without them nothing can be weighed."""

    def sources_of(self, criterion: Criterion) -> tuple[tuple[Row, str], ...]:
        """Name the cells behind one weight: its own, and all judgements, each of which bears on every weight."""
        if self.consistency is None:
            return ((criterion, "weight"),)
        return ((criterion, "weight"), *self.sources)


def weighing(plan: Plan) -> Weighing:
    """Weigh the criteria of a plan."""
    return plan.once(_weighing)


def _weighing(plan: Plan) -> Weighing:
    judgements = [row for row in plan.rows(Judgement) if row.value and row.value > 0]
    if not judgements:
        given = [row for row in plan.rows(Criterion) if row.weight is not None]
        weights = {row.id: row.weight for row in given if row.weight is not None}
        return Weighing(weights, tuple((row, "weight") for row in given))
    names = [row.id for row in plan.rows(Criterion)]
    ratios = _ratios(judgements)
    sources = tuple((row, name) for row in judgements for name in ("first", "second", "value"))
    unjudged = tuple(pair for pair in combinations(names, 2) if pair not in ratios)
    if unjudged or not names:
        return Weighing({}, sources, unjudged=unjudged)
    matrix = [[ratios.get((one, other), Decimal(1)) for other in names] for one in names]
    vector = _principal(matrix)
    return Weighing(dict(zip(names, _percent(vector), strict=True)), sources, _consistency(matrix, vector))


def _ratios(judgements: Sequence[Judgement]) -> Mapping[Pair, Decimal]:
    """Name how much more each criterion matters than each other; the first judgement of a pair counts."""
    found: dict[Pair, Decimal] = {}
    for row in judgements:
        if row.first != row.second and (row.first, row.second) not in found and row.value is not None:
            found[row.first, row.second] = row.value
            found[row.second, row.first] = 1 / row.value
    return found


def _principal(matrix: Matrix) -> list[Decimal]:
    """Find the principal eigenvector by repeated multiplication; its members make 1."""
    vector = [Decimal(1) / len(matrix)] * len(matrix)
    for _ in range(ROUNDS):
        product = _times(matrix, vector)
        vector = [member / sum(product) for member in product]
    return vector


def _times(matrix: Matrix, vector: Sequence[Decimal]) -> list[Decimal]:
    return [sum((a * b for a, b in zip(row, vector, strict=True)), Decimal(0)) for row in matrix]


def _consistency(matrix: Matrix, vector: Sequence[Decimal]) -> Decimal:
    """Divide the inconsistency of the judgements by that of random ones; two criteria always agree."""
    size = len(matrix)
    index = RANDOM_INDEX[min(size, len(RANDOM_INDEX) - 1)]
    if not index:
        return Decimal(0)
    quotients = [a / b for a, b in zip(_times(matrix, vector), vector, strict=True)]
    inconsistency = (sum(quotients, Decimal(0)) / size - size) / (size - 1)
    return rounded(inconsistency / index, RATIO_DIGITS)


def _percent(vector: Sequence[Decimal]) -> list[Decimal]:
    """Write shares as tenths of a percent that make 100; the largest remainders are rounded up."""
    exact = [share * WHOLE for share in vector]
    floors = [share.quantize(TENTH, ROUND_FLOOR) for share in exact]
    lacking = int((WHOLE - sum(floors)) / TENTH)
    by_remainder = sorted(range(len(exact)), key=lambda place: floors[place] - exact[place])
    raised = set(by_remainder[:lacking])
    return [floor + TENTH if place in raised else floor for place, floor in enumerate(floors)]
