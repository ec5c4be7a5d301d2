"""Is an industry small, medium or large? By workers and investment (Permenperin 64/M-IND/PER/7/2016)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planbuilder.model.row import Row
from planbuilder.model.tables.centres import Centre
from planbuilder.values.numbers import MILIAR

Scale = Literal["small", "medium", "large"]
"""A key of `choices.SCALES`."""
MOST_WORKERS_OF_SMALL = 19
SMALL_BELOW = MILIAR
"""Rupiah of investment, land and buildings left out."""
MEDIUM_UP_TO = 15 * MILIAR


@dataclass(frozen=True, slots=True)
class Classified:
    """The scale of one row, None where the facts leave it open, and the cells that went in."""

    scale: Scale | None
    sources: tuple[tuple[Row, str], ...]


def industry_class(workforce: int | None, investment: int | None) -> Scale | None:
    """Classify; with one fact unknown only where the other decides alone."""
    few = _of_few(investment)
    many = _of_many(investment)
    if workforce is None:
        return few if few == many else None
    return few if workforce <= MOST_WORKERS_OF_SMALL else many


def class_of(centre: Centre) -> Classified:
    """Classify a centre by its workforce and investment."""
    facts = {"workforce": centre.workforce, "investment": centre.investment}
    sources = tuple((centre, name) for name, fact in facts.items() if fact is not None)
    return Classified(industry_class(centre.workforce, centre.investment), sources)


def _of_few(investment: int | None) -> Scale | None:
    """Classify up to 19 workers."""
    if investment is None:
        return None
    return "small" if investment < SMALL_BELOW else "medium"


def _of_many(investment: int | None) -> Scale | None:
    """Classify from 20 workers on."""
    if investment is None:
        return None
    return "medium" if investment <= MEDIUM_UP_TO else "large"
