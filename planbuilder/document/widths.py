"""How wide is each column of a table? From its content: longest word, typical length, a cap for prose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planbuilder.document.demands import Demand, TypeSize, demands
from planbuilder.document.tables import Align, Column, Table

CELL_PADDING_MM = 3.0
"""Room left and right of a cell's words together, with a little to spare for rounding."""
EVEN_FROM = 0.7
"""Number columns as wide as this share of the widest one become as wide as it."""
BREATHING = 1.5
"""How far columns of numbers and codes widen before all further room goes to words."""
NARROWEST_MM = 1.0
WHOLE = 1000


def with_widths(
    table: Table, text_width_mm: float, size_pt: float, padding_mm: float = CELL_PADDING_MM
) -> Table:
    """Give the columns widths, for a table as wide as the text; where words do not fit, all give way alike."""
    if not table.columns:
        return table
    asked = demands(table, TypeSize(size_pt, padding_mm))
    shares = _shares(_widths(asked, table.columns, text_width_mm))
    columns = (replace(column, width=share) for column, share in zip(table.columns, shares, strict=True))
    return replace(table, columns=tuple(columns))


def least_width_mm(table: Table, size_pt: float, padding_mm: float = CELL_PADDING_MM) -> float:
    """Say how wide a table must be for no word, number or code in it to break."""
    return sum(demand.least for demand in demands(table, TypeSize(size_pt, padding_mm)))


def fits(table: Table, text_width_mm: float, size_pt: float, padding_mm: float = CELL_PADDING_MM) -> bool:
    """Whether each word, number and code finds room; if not, turn the table or cut it by columns."""
    return least_width_mm(table, size_pt, padding_mm) <= text_width_mm


def _widths(asked: Sequence[Demand], columns: Sequence[Column], room: float) -> list[float]:
    """Hand out the room, first to what cannot break, last to words."""
    widths = [max(NARROWEST_MM, min(demand.least, room)) for demand in asked]
    widths = _grown(widths, [demand.typical for demand in asked], room)
    widths = _grown(widths, _evened(widths, columns), room)
    widths = _grown(widths, [demand.full for demand in asked], room)
    wordy = [not column.keep for column in columns]
    breathing = [width if words else width * BREATHING for width, words in zip(widths, wordy, strict=True)]
    widths = _grown(widths, breathing, room)
    spread = [width if words else 0.0 for width, words in zip(widths, wordy, strict=True)]
    return _filled(widths, spread if any(wordy) else widths, room)


def _grown(widths: Sequence[float], goals: Sequence[float], room: float) -> list[float]:
    """Widen columns towards their goals, as far as the room allows, each by the same part of its way."""
    ways = [max(0.0, goal - width) for width, goal in zip(widths, goals, strict=True)]
    spare = room - sum(widths)
    share = min(1.0, max(0.0, spare) / sum(ways)) if any(ways) else 0.0
    return [width + way * share for width, way in zip(widths, ways, strict=True)]


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


def _shares(widths: Sequence[float]) -> list[int]:
    """Turn widths into thousandths that add up; the largest remainders are rounded up."""
    whole = sum(widths)
    exact = [width * WHOLE / whole for width in widths]
    shares = [max(1, int(share)) for share in exact]
    by_remainder = sorted(range(len(exact)), key=lambda index: int(exact[index]) - exact[index])
    for index in by_remainder[: max(0, WHOLE - sum(shares))]:
        shares[index] += 1
    shares[shares.index(max(shares))] += WHOLE - sum(shares)
    return shares
