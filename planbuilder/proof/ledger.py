"""Which facts were printed how, and where do two documents, or two places of one, disagree about a fact?

A fact is what derives from the same cells. Rounding is no disagreement where it is the same wherever the scale is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.diagnostics import Diagnostic, Location, Problem, in_order, report
from planbuilder.document.blocks import Document
from planbuilder.proof.places import placed_data
from planbuilder.proof.problems import OTHER_DIGITS, OTHER_NUMBER
from planbuilder.values import Refs
from planbuilder.values.figures import Figure, figure

NEAR = Decimal("0.02")
"""Two numbers from the same cells that differ by less than this share of themselves are meant to be the same fact."""
_THOUSANDS = tuple(Decimal(1000) ** power for power in range(-4, 5))


@dataclass(frozen=True, slots=True)
class Print:
    """One way in which a fact was printed, and the first place where it was."""

    figure: Figure
    text: str
    document: str
    place: str


class Ledger:
    """What the documents of a set print, taken down one document after the other."""

    def __init__(self) -> None:
        self._prints: dict[tuple[Refs, bool], dict[Figure, Print]] = {}

    def read(self, document: Document) -> None:
        """Take down the numbers of a document."""
        for datum, place in placed_data(document):
            said = figure(datum.text) if datum.refs else None
            if said is not None:
                ways = self._prints.setdefault((datum.refs, said.is_percent), {})
                ways.setdefault(said, Print(said, datum.text, document.name, place))

    def findings(self) -> list[Diagnostic]:
        """Compare every way in which each fact was printed with the most exact one of it."""
        found = [
            finding
            for (refs, _), ways in self._prints.items()
            if len(ways) > 1
            for finding in _compared(refs, sorted(ways.values(), key=lambda one: _fineness(one.figure)))
        ]
        return in_order(found)


def _fineness(said: Figure) -> Decimal:
    """Tell how exact a figure is: the share of itself that rounding may have moved it; the least first."""
    return said.slack / abs(said.number) if said.number else Decimal(1)


def _compared(refs: Refs, ways: Sequence[Print]) -> Iterator[Diagnostic]:
    exact: list[Print] = []
    for way in ways:
        same = next(((one, found) for one in exact if (found := _match(way.figure, one.figure))), None)
        if same is None:
            exact.append(way)
            continue
        first, match = same
        if not match.is_rounding:
            yield _finding(OTHER_NUMBER, refs, first, way)
        elif match.factor == 1 and match.difference and _has_same_scale(way.figure, first.figure):
            yield _finding(OTHER_DIGITS, refs, first, way)


@dataclass(frozen=True, slots=True)
class _Match:
    """How one figure stands to the exact one of the same number."""

    factor: Decimal
    """By how many thousands it has to be multiplied: a table says in its head that it counts juta."""
    difference: Decimal
    is_rounding: bool
    """Whether rounding alone explains the difference."""


def _match(said: Figure, exact: Figure) -> _Match | None:
    """Tell how a figure is the same number as another; None where they are two numbers."""
    made = (_at(factor, said, exact) for factor in _THOUSANDS)
    near = [match for match in made if match.is_rounding or match.difference < abs(exact.number) * NEAR]
    return min(near, key=lambda match: match.difference, default=None)


def _at(factor: Decimal, said: Figure, exact: Figure) -> _Match:
    difference = abs(said.number * factor - exact.number)
    # Just below: two figures a whole grain apart are never roundings of one number.
    is_rounding = difference < said.slack * factor + exact.slack
    return _Match(factor, difference, is_rounding)


def _has_same_scale(said: Figure, exact: Figure) -> bool:
    """Whether neither is said in larger units: `Rp1,25 miliar` may stand for `Rp1.251.000.000`."""
    return said.grain <= 1 and exact.grain <= 1


def _finding(problem: Problem, refs: Refs, first: Print, second: Print) -> Diagnostic:
    return report(
        problem,
        Location(second.document, field=second.place),
        second=second.text,
        first=first.text,
        document=first.document,
        place=first.place,
        fact=str(refs[0]),
    )
