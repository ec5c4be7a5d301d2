"""Why does a centre stand before the next one? What each criterion adds to its score, and to that of the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Literal

from planbuilder.model.plan import Plan
from planbuilder.model.ranking import Standing, ranking
from planbuilder.model.shares import DIGITS, FULL, Judged, Weights, given_weights, judged
from planbuilder.values.numbers import rounded


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one criterion adds to the score of a centre, in points of the scale from 0 to 100."""

    criterion: str
    """The key of the criterion."""
    points: Decimal
    ahead: Decimal | None
    """Points more than the next centre has there, below zero where it has more; None without a single next one."""

    @property
    def side(self) -> Literal["ahead", "behind", "equal"] | None:
        """Say whether the centre is ahead of the next one there."""
        if self.ahead is None:
            return None
        if self.ahead:
            return "ahead" if self.ahead > 0 else "behind"
        return "equal"


@dataclass(frozen=True, slots=True)
class Lead:
    """How a ranked centre stands to those right below it."""

    centre: str
    next: tuple[str, ...]
    """The keys of the centres of the next rank; several where these are tied, none for the last."""
    points: Decimal | None
    """By how much its score is higher than theirs."""
    contributions: tuple[Contribution, ...]
    """In the order of what they put it ahead by, else of what they add."""


def leads(plan: Plan) -> Mapping[str, Lead]:
    """Compare each ranked centre with those of the next rank."""
    return plan.once(_leads)


def _leads(plan: Plan) -> Mapping[str, Lead]:
    standings, weights = ranking(plan), given_weights(plan)
    ranked = (one for one in standings.values() if one.rank is not None)
    groups = [tuple(group) for _, group in groupby(ranked, key=lambda one: one.rank)]
    points = {
        one.centre: _points(one, weights) for one in judged(plan) if standings[one.centre].rank is not None
    }
    found: dict[str, Lead] = {}
    for group, following in zip(groups, [*groups[1:], ()], strict=False):
        names = tuple(one.centre for one in following)
        other = points[names[0]] if len(names) == 1 else {}
        for one in group:
            found[one.centre] = Lead(
                one.centre, names, _difference(one, following), _compared(points[one.centre], other)
            )
    return found


def _difference(one: Standing, following: Sequence[Standing]) -> Decimal | None:
    lower = following[0].score if following else None
    return one.score - lower if one.score is not None and lower is not None else None


def _compared(own: Mapping[str, Decimal], other: Mapping[str, Decimal]) -> tuple[Contribution, ...]:
    made = (
        Contribution(name, points, points - other[name] if other else None) for name, points in own.items()
    )
    return tuple(
        sorted(made, key=lambda one: (-(one.points if one.ahead is None else one.ahead), -one.points))
    )


def _points(one: Judged, weights: Weights) -> Mapping[str, Decimal]:
    """Split a score over its criteria; without weight there is nothing to split."""
    whole = sum(weights.values())
    known = {name: weight for name, weight in weights.items() if whole and name in one.shares}
    return {name: rounded(one.shares[name] * weight * FULL / whole, DIGITS) for name, weight in known.items()}
