"""How wide is each column of a table? From its content: longest word, typical length, how much stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from planbuilder.document.demands import Demand, TypeSize, demands
from planbuilder.document.lowering import lowered
from planbuilder.document.tables import Align, Column, Table

CELL_PADDING_MM = 3.0
"""Room left and right of a cell's words together, with a little to spare for rounding."""
EVEN_FROM = 0.7
"""Number columns as wide as this share of the widest one become as wide as it."""
BREATHING = 1.5
"""How far columns of numbers and codes widen before all further room goes to words."""
FAIR_SHARE = 0.7
"""Up to this part of an equal share columns get what they ask for, before prose takes room by its length."""
NARROWEST_MM = 1.0
WHOLE = 1000
_HALVINGS = 40


def with_widths(
    table: Table, text_width_mm: float, size_pt: float, padding_mm: float = CELL_PADDING_MM
) -> Table:
    """Give the columns widths, for a table as wide as the text; where words do not fit, all give way alike."""
    if not table.columns:
        return table
    size = TypeSize(size_pt, padding_mm)
    asked = demands(table, size)
    least = [max(NARROWEST_MM, min(demand.least, text_width_mm)) for demand in asked]
    widths = lowered(table, _widths(asked, least, table.columns, text_width_mm), asked, size)
    shares = _shares(widths, least, [demand.full for demand in asked])
    columns = (replace(column, width=share) for column, share in zip(table.columns, shares, strict=True))
    return replace(table, columns=tuple(columns))


def least_width_mm(table: Table, size_pt: float, padding_mm: float = CELL_PADDING_MM) -> float:
    """Say how wide a table must be for no word, number or code in it to break."""
    return sum(demand.least for demand in demands(table, TypeSize(size_pt, padding_mm)))


def fits(table: Table, text_width_mm: float, size_pt: float, padding_mm: float = CELL_PADDING_MM) -> bool:
    """Whether each word, number and code finds room; if not, turn the table or cut it by columns."""
    return least_width_mm(table, size_pt, padding_mm) <= text_width_mm


def _widths(
    asked: Sequence[Demand], least: Sequence[float], columns: Sequence[Column], room: float
) -> list[float]:
    """Hand out the room, first to what cannot break, last to words.

    Columns grow at the pace of what stands in them, so that the cells of a row come out equally high.
    """
    alike, bulk = [1.0] * len(least), [demand.bulk for demand in asked]
    full = [demand.full for demand in asked]
    fair = room / len(asked) * FAIR_SHARE
    widths = _grown(least, [min(demand.typical, fair) for demand in asked], alike, room)
    widths = _grown(widths, [demand.typical for demand in asked], bulk, room)
    if sum(full) <= room:
        widths = full
    widths = _grown(widths, _evened(widths, columns), alike, room)
    widths = _grown(widths, full, bulk, room)
    wordy = [not column.keep for column in columns]
    breathing = [width if words else width * BREATHING for width, words in zip(widths, wordy, strict=True)]
    widths = _grown(widths, breathing, alike, room)
    spread = [width if words else 0.0 for width, words in zip(widths, wordy, strict=True)]
    return _filled(widths, spread if any(wordy) else widths, room)


def _grown(
    widths: Sequence[float], goals: Sequence[float], paces: Sequence[float], room: float
) -> list[float]:
    """Widen columns towards their goals, each at its pace, until all are there or the room is used up."""
    if sum(map(max, widths, goals)) <= room:
        return list(map(max, widths, goals))
    early, late = 0.0, room
    for _ in range(_HALVINGS):
        time = (early + late) / 2
        early, late = (time, late) if sum(_grown_for(time, widths, goals, paces)) <= room else (early, time)
    return _grown_for(early, widths, goals, paces)


def _grown_for(
    time: float, widths: Sequence[float], goals: Sequence[float], paces: Sequence[float]
) -> list[float]:
    return [
        max(width, min(goal, pace * time)) for width, goal, pace in zip(widths, goals, paces, strict=True)
    ]


def _evened(widths: Sequence[float], columns: Sequence[Column]) -> list[float]:
    """Make number columns of nearly one width equal: figures side by side are compared."""
    numbers = [column.keep and column.align is Align.RIGHT for column in columns]
    widest = max((width for width, number in zip(widths, numbers, strict=True) if number), default=0.0)
    return [
        widest if number and width >= widest * EVEN_FROM else width
        for width, number in zip(widths, numbers, strict=True)
    ]


def _filled(widths: Sequence[float], weights: Sequence[float], room: float) -> list[float]:
    """Spread the room that nobody asked for in proportion to the weights."""
    spare = max(0.0, room - sum(widths))
    whole = sum(weights)
    return [width + spare * weight / whole for width, weight in zip(widths, weights, strict=True)]


def _shares(widths: Sequence[float], least: Sequence[float], full: Sequence[float]) -> list[int]:
    """Turn widths into thousandths that add up: all are rounded up, and the roomiest columns pay for it.

    Columns pay first whose cells stand on one line even so.
    """
    per_share = sum(widths) / WHOLE
    shares = [ceil(width / per_share) for width in widths]

    def room(index: int) -> tuple[bool, float]:
        return (shares[index] - 1) * per_share >= full[index], shares[index] / least[index]

    for _ in range(sum(shares) - WHOLE):
        shares[max((index for index, share in enumerate(shares) if share > 1), key=room)] -= 1
    return shares
