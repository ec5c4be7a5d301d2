"""What is a gantt made of? Lines with a name, a stretch of time or a day, and how far they have come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planbuilder.document.inlines import Inlines
from planbuilder.document.tables import Caption
from planbuilder.values import Refs


class StepKind(StrEnum):
    """How a step is drawn."""

    SPAN = "span"
    """Work that takes a stretch of time."""
    DUE = "due"
    """A day by which something has to be done."""
    DONE = "done"
    """A day on which something was done."""
    UNDATED = "undated"
    """Nobody has said when."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a gantt. Days are counted from 1 January of the year 1, which is day 1."""

    name: Inlines
    kind: StepKind
    dates: Inlines = ()
    """The day or days, as they are printed."""
    first: int = 0
    last: int = 0
    """The last day that belongs to it; for a single day the same."""
    key: str = ""
    """`table/key` of the row it shows."""


class Pace(StrEnum):
    """What the axis counts."""

    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Gantt:
    """Steps over time, with a caption below."""

    steps: tuple[Step, ...]
    caption: Caption
    first: int
    """The day at which the axis begins."""
    last: int
    pace: Pace = Pace.MONTHS
    width: int = 1000
    """Share of the text's width, in thousandths."""
    notes: tuple[Inlines, ...] = ()
    under: Refs = ()
