"""How do centres rank? Scores on one scale, weighted; a missing score is named and never counts as zero."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from planbuilder.model.order import natural
from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.shares import Judged, Weights, given_weights, judged
from planbuilder.model.tables.criteria import Criterion


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
    weights = given_weights(plan)
    ranked = _ranked([_standing(one, weights) for one in judged(plan)])
    return {standing.centre: standing for standing in sorted(ranked, key=_order)}


def _standing(one: Judged, weights: Weights) -> Standing:
    return Standing(
        one.centre, one.score(weights), None, is_tied=False, missing=one.missing, sources=one.sources
    )


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
