"""How far may ranks move? When a weight is a tenth more or less, and when a missing score becomes known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.model.plan import Plan
from planbuilder.model.ranking import ranking
from planbuilder.model.shares import Judged, Weights, given_weights, judged

CHANGE = Decimal("0.1")
"""By how much of itself each weight is raised and lowered; the others make room in proportion."""
WORST, BEST = Decimal(0), Decimal(1)


@dataclass(frozen=True, slots=True)
class Span:
    """From the best to the worst rank of a centre."""

    best: int
    worst: int


def spans_by_weights(plan: Plan) -> Mapping[str, Span]:
    """Say between which ranks each ranked centre moves while one weight after the other is changed."""
    return plan.once(_spans_by_weights)


def possible_spans(plan: Plan) -> Mapping[str, Span]:
    """Say which ranks are open to each centre that lacks scores, among those that lack none."""
    return plan.once(_possible_spans)


def _spans_by_weights(plan: Plan) -> Mapping[str, Span]:
    complete = [one for one in judged(plan) if ranking(plan)[one.centre].rank is not None]
    given = given_weights(plan)
    ranks = [_ranks(complete, weights) for weights in (given, *changed(given))]
    return {
        one.centre: Span(min(found[one.centre] for found in ranks), max(found[one.centre] for found in ranks))
        for one in complete
    }


def changed(weights: Weights) -> Iterator[Weights]:
    """Give the weights with one of them raised or lowered and the others in proportion; nothing for a single one."""
    whole = sum(weights.values(), Decimal(0))
    for name, weight in weights.items():
        rest = whole - weight
        for factor in (1 - CHANGE, 1 + CHANGE) if rest else ():
            share = (whole - weight * factor) / rest
            yield {other: one * (factor if other == name else share) for other, one in weights.items()}


def _ranks(complete: list[Judged], weights: Weights) -> Mapping[str, int]:
    scores = {one.centre: one.score(weights) or WORST for one in complete}
    ordered = sorted(-score for score in scores.values())
    return {centre: _place(score, ordered) for centre, score in scores.items()}


def _place(score: Decimal, ordered: list[Decimal]) -> int:
    """Tell the rank of a score among negated scores in order; equal ones share the first."""
    return bisect_left(ordered, -score) + 1


def _possible_spans(plan: Plan) -> Mapping[str, Span]:
    standings, weights = ranking(plan), given_weights(plan)
    known = sorted(-one.score for one in standings.values() if one.rank is not None and one.score is not None)
    return {
        one.centre: Span(
            _place(one.score(weights, BEST) or WORST, known),
            _place(one.score(weights, WORST) or WORST, known),
        )
        for one in judged(plan)
        if one.missing
    }
