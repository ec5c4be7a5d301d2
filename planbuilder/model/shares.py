"""How much of its scale does each centre reach on each criterion? From 0 to 1; the lowest cost is 1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.scores import Score
from planbuilder.model.weights import Weighing, weighing
from planbuilder.values.numbers import rounded

DIGITS = 2
"""Scores are compared as they are printed, so that a rank never contradicts the page."""
FULL = 100
Sources = tuple[tuple[Row, str], ...]
Weights = Mapping[str, Decimal]
"""Key of a criterion -> its weight; they need not make 100."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of one centre that has any score."""

    centre: str
    """The key of the centre."""
    shares: Mapping[str, Decimal]
    """Key of a criterion -> how much of its scale the centre reaches."""
    missing: tuple[Criterion, ...]
    """The criteria on which it was not scored."""
    sources: Sources
    """The cells that went in: scores, weights and scales."""

    def score(self, weights: Weights, unknown: Decimal | None = None) -> Decimal | None:
        """Weigh the shares, from 0 to 100; a missing one is left out, or taken for `unknown`.

        None where no criterion counts.
        """
        shares = {name: self.shares.get(name, unknown) for name in weights}
        known = {name: share for name, share in shares.items() if share is not None}
        whole = sum(weights[name] for name in known)
        points = sum((share * weights[name] for name, share in known.items()), Decimal(0))
        return rounded(points * FULL / whole, DIGITS) if whole else None


def usable_criteria(plan: Plan) -> tuple[Criterion, ...]:
    """List the criteria that have a weight and a scale that is one."""
    weights = weighing(plan).weights
    return tuple(row for row in plan.rows(Criterion) if row.id in weights and _has_scale(row))


def given_weights(plan: Plan) -> Weights:
    """Name the weights of the usable criteria."""
    weights = weighing(plan).weights
    return {row.id: weights[row.id] for row in usable_criteria(plan)}


def judged(plan: Plan) -> tuple[Judged, ...]:
    """List the centres that have any score, in the order of their first."""
    return plan.once(_judged)


def _judged(plan: Plan) -> tuple[Judged, ...]:
    criteria = usable_criteria(plan)
    by_centre: dict[str, dict[str, Score]] = {}
    for score in plan.rows(Score):
        by_centre.setdefault(score.centre, {})[score.criterion] = score
    behind = {row.id: _criterion_sources(row, weighing(plan)) for row in criteria}
    return tuple(_centre(centre, scores, criteria, behind) for centre, scores in by_centre.items())


def _centre(
    centre: str, scores: Mapping[str, Score], criteria: Iterable[Criterion], behind: Mapping[str, Sources]
) -> Judged:
    shares: dict[str, Decimal] = {}
    missing: list[Criterion] = []
    sources: list[tuple[Row, str]] = []
    for criterion in criteria:
        share = _share(scores.get(criterion.id), criterion)
        if share is None:
            missing.append(criterion)
            continue
        shares[criterion.id] = share
        sources += [(scores[criterion.id], "score"), *behind[criterion.id]]
    return Judged(centre, shares, tuple(missing), tuple(sources))


def _share(score: Score | None, criterion: Criterion) -> Decimal | None:
    low, high = criterion.minimum, criterion.maximum
    if score is None or score.score is None or low is None or high is None:
        return None
    share = (score.score - low) / (high - low)
    return 1 - share if criterion.direction == "cost" else share


def _has_scale(criterion: Criterion) -> bool:
    low, high = criterion.minimum, criterion.maximum
    return low is not None and high is not None and low < high


def _criterion_sources(criterion: Criterion, found: Weighing) -> Sources:
    scale = ((criterion, name) for name in ("direction", "minimum", "maximum"))
    return (*found.sources_of(criterion), *scale)
