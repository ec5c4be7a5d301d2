"""What comes of a claim? The data bear it out, contradict it, or leave it open; and what they say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from planbuilder.diagnostics import Words
from planbuilder.values import Ref
from planbuilder.values.claims import Said

NOTHING_SAID = Words("", "")


class Outcome(Enum):
    """How the data stand to a claim."""

    HOLDS = auto()
    CONTRADICTED = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the data make of a claim."""

    outcome: Outcome
    words: Words = NOTHING_SAID
    """What the data say, or which of them lack."""
    read: frozenset[Ref] = frozenset()
    """The cells that were looked at."""


def decided(said: Said, holds: bool, words: Words, read: frozenset[Ref]) -> Verdict:
    """Decide a claim, or its denial."""
    outcome = Outcome.HOLDS if holds is not said.is_negated else Outcome.CONTRADICTED
    return Verdict(outcome, words, read)


def left_open(words: Words, read: frozenset[Ref]) -> Verdict:
    """Leave a claim open, and say what lacks."""
    return Verdict(Outcome.OPEN, words, read)
