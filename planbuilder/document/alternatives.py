"""What does a drawing say to somebody who hears it? Words made from the same data that are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from planbuilder.document.chart_words import chart_alternative
from planbuilder.document.charts import Chart
from planbuilder.document.gantt import Gantt, Step, StepKind
from planbuilder.document.inlines import Inlines, one_line
from planbuilder.document.maps import Area, Map
from planbuilder.document.pictures import Figure
from planbuilder.document.wording import (
    DRAWN_GANTT,
    DRAWN_MAP,
    NO_DATA,
    NO_DATE,
    STEP_KINDS,
)


def alternative(block: Figure | Chart | Map | Gantt) -> str:
    """Tell a figure: what it is, then its numbers, each colour with its areas and each symbol with its places, or each step."""
    match block:
        case Figure():
            return block.alternative
        case Chart():
            return chart_alternative(block)
        case Map():
            said = [*_areas(block), *_spots(block)]
            return _told(DRAWN_MAP, block.caption.children, said)
        case Gantt(steps=steps):
            return _told(DRAWN_GANTT, block.caption.children, [_step(step) for step in steps])
        case _:
            assert_never(block)


def _told(kind: str, caption: Inlines, said: Sequence[str]) -> str:
    return " ".join((f"{kind}: {one_line(caption)}.", *(f"{sentence}." for sentence in said)))


def _areas(block: Map) -> Iterator[str]:
    measured = one_line(block.measured)
    for number, shade in enumerate(block.shades):
        own = [_area(area) for area in block.areas if area.shade == number]
        if own:
            said = one_line(shade)
            title = said if said.casefold().startswith(measured.casefold()) else f"{measured} {said}"
            yield f"{title}: {', '.join(own)}"
    missing = [one_line(area.name) for area in block.areas if area.shade is None]
    if missing and block.shades:
        yield f"{NO_DATA}: {', '.join(missing)}"
    elif missing:
        yield ", ".join(missing)


def _area(area: Area) -> str:
    value = one_line(area.value)
    return f"{one_line(area.name)} ({value})" if value else one_line(area.name)


def _spots(block: Map) -> Iterator[str]:
    for number, mark in enumerate(block.marks):
        own = [one_line(spot.name) for spot in block.spots if spot.mark == number]
        if own:
            yield f"{one_line(mark)}: {', '.join(own)}"


def _step(step: Step) -> str:
    dates = one_line(step.dates) or NO_DATE
    kind = STEP_KINDS[step.kind]
    said = f"{kind} {dates}" if step.kind is not StepKind.UNDATED else dates
    return f"{one_line(step.name)}: {said}"
