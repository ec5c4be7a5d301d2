"""How do maps and gantts read in the dump? Their data line by line, outlines by their size and a hash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256

from planbuilder.document.alternatives import alternative
from planbuilder.document.gantt import Gantt, Step, StepKind
from planbuilder.document.inlines import Inlines
from planbuilder.document.maps import Area, Map, Spot

Say = Callable[[Inlines], str]


def map_lines(block: Map, say: Say) -> Iterator[str]:
    """Write what a map shows."""
    yield f"shading {block.shading} {say(block.measured)}".rstrip()
    yield from (f"shade {number} {say(shade)}" for number, shade in enumerate(block.shades))
    yield from (_area(area, say) for area in block.areas)
    if block.marks:
        yield f"marks {say(block.marked)}".rstrip()
    yield from (f"mark {number} {say(mark)}" for number, mark in enumerate(block.marks))
    yield from (_spot(spot, say) for spot in block.spots)
    yield f"alternative {alternative(block)}"


def _area(area: Area, say: Say) -> str:
    shade = "no shade" if area.shade is None else f"shade {area.shade}"
    points = sum(len(ring.longitudes) for ring in area.rings)
    outline = sha256(repr(area.rings).encode()).hexdigest()[:8]
    value = say(area.value) or "no value"
    return f"area {say(area.name)} | {value} | {shade} | {points} points, {outline} {area.key}".rstrip()


def _spot(spot: Spot, say: Say) -> str:
    rough = ", rough" if spot.is_rough else ""
    return f"spot {say(spot.name)} | {say(spot.position)} | mark {spot.mark}{rough} {spot.key}".rstrip()


def gantt_lines(block: Gantt, say: Say) -> Iterator[str]:
    """Write what a gantt shows."""
    yield f"axis {block.pace} {_day(block.first)} to {_day(block.last)}"
    yield from (_step(step, say) for step in block.steps)
    yield f"alternative {alternative(block)}"


def _step(step: Step, say: Say) -> str:
    stretch = "" if step.kind is StepKind.UNDATED else f" | {_day(step.first)} to {_day(step.last)}"
    return f"{step.kind} {say(step.name)} | {say(step.dates)}{stretch} {step.key}".rstrip()


def _day(number: int) -> str:
    return date.fromordinal(number).isoformat() if number >= 1 else str(number)
