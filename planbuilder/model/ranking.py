"""How do centres rank? Scores on one scale, weighted; a missing score is named and never counts as zero."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from planbuilder.model.order import natural
from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.scores import Score
from planbuilder.values.numbers import rounded

DIGITS = 2
"""Scores are compared as they are printed, so that a rank never contradicts the page."""
FULL = 100


@dataclass(frozen=True, slots=True)
class Standing:
    """The weighted score of one centre, from 0 to 100, and its rank."""

    centre: str
    """The key of the centre."""
    score: Decimal | None
    """Over the weights of the criteria that were scored; None where none was."""
    rank: int | None
    """None while a score is missing; equal scores share a rank."""
    is_tied: bool
    missing: tuple[Criterion, ...]
    sources: tuple[tuple[Row, str], ...]
    """The cells that went in: scores, weights and scales."""


def ranking(plan: Plan) -> Mapping[str, Standing]:
    """Rank the centres that have any score: by rank, then those that lack scores, then by key."""
    return plan.once(_ranking)


def _ranking(plan: Plan) -> Mapping[str, Standing]:
    criteria = [row for row in plan.rows(Criterion) if _is_usable(row)]
    by_centre: dict[str, dict[str, Score]] = {}
    for score in plan.rows(Score):
        by_centre.setdefault(score.centre, {})[score.criterion] = score
    standings = [_standing(centre, scores, criteria) for centre, scores in by_centre.items()]
    ranked = _ranked(standings)
    return {standing.centre: standing for standing in sorted(ranked, key=_order)}


def _standing(centre: str, scores: Mapping[str, Score], criteria: Iterable[Criterion]) -> Standing:
    points, weights = Decimal(0), Decimal(0)
    missing: list[Criterion] = []
    sources: list[tuple[Row, str]] = []
    for criterion in criteria:
        share = _share(scores.get(criterion.id), criterion)
        if share is None:
            missing.append(criterion)
            continue
        weight = criterion.weight or Decimal(0)
        points, weights = points + share * weight, weights + weight
        sources += [(scores[criterion.id], "score"), *_criterion_sources(criterion)]
    score = rounded(points * FULL / weights, DIGITS) if weights else None
    return Standing(centre, score, None, is_tied=False, missing=tuple(missing), sources=tuple(sources))


def _share(score: Score | None, criterion: Criterion) -> Decimal | None:
    """Put a score on the scale from 0 to 1; the lowest cost is 1."""
    if score is None or score.score is None or criterion.minimum is None or criterion.maximum is None:
        return None
    width = criterion.maximum - criterion.minimum
    share = (score.score - criterion.minimum) / width
    return 1 - share if criterion.direction == "cost" else share


def _ranked(standings: Iterable[Standing]) -> list[Standing]:
    """Give equal scores one rank, and leave the ranks they take up empty: 1, 1, 3."""
    complete = sorted((standing for standing in standings if _is_complete(standing)), key=_order)
    scores = Counter(standing.score for standing in complete)
    firsts: dict[Decimal | None, int] = {}
    for place, standing in enumerate(complete, start=1):
        firsts.setdefault(standing.score, place)
    return [_with_rank(standing, firsts, scores) for standing in standings]


def _with_rank(
    standing: Standing, firsts: Mapping[Decimal | None, int], scores: Mapping[Decimal | None, int]
) -> Standing:
    if not _is_complete(standing):
        return standing
    return replace(standing, rank=firsts[standing.score], is_tied=scores[standing.score] > 1)


def _is_complete(standing: Standing) -> bool:
    return standing.score is not None and not standing.missing


def _order(standing: Standing) -> tuple[bool, Decimal, tuple[list[str | int], str]]:
    return not _is_complete(standing), -(standing.score or Decimal(0)), natural(standing.centre)


def _is_usable(criterion: Criterion) -> bool:
    """Whether a criterion has a weight and a scale that is one."""
    low, high = criterion.minimum, criterion.maximum
    return criterion.weight is not None and low is not None and high is not None and low < high


def _criterion_sources(criterion: Criterion) -> list[tuple[Row, str]]:
    return [(criterion, name) for name in ("weight", "direction", "minimum", "maximum")]
