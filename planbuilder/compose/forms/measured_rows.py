"""How do the indicators of one goal, objective or activity stand? One a row, beside cells that reach over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planbuilder.compose.arguments import rows_in, value_of
from planbuilder.compose.forms.cells import named, words
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.years import YearView
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import Cell, Row, RowKind
from planbuilder.document.wording import MISSING
from planbuilder.values import Value, refs


@dataclass(frozen=True, slots=True)
class Owner:
    """What indicators belong to, with the cells that stand once beside all of them."""

    view: RowView
    opening: tuple[Cell, ...]
    amounts: tuple[Cell, ...]
    """One for each year, and one for the whole period."""
    closing: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY
    strong: bool = False
    marking: bool = False
    """Whether samples are marked."""
    official: tuple[Value, ...] = ()
    """Indicator and unit of the nomenclature, for an activity that has none of its own."""


@dataclass(frozen=True, slots=True)
class _Indicator:
    """What the table prints of one indicator."""

    measured: tuple[Inlines, ...]
    """Its name with its unit, and its baseline."""
    targets: tuple[Inlines, ...]
    """One for each year, and the last one again for the end of the period."""


def measured_rows(desk: Desk, owner: Owner) -> Iterator[Row]:
    """Write an owner with its indicators."""
    views = list(rows_in("cascade_table", owner.view.take("indicators")))
    indicators = [_indicator(view, owner) for view in views] or [_without(desk, owner)]
    keys = [view.name for view in views] or [owner.view.name]
    if owner.kind is RowKind.BODY:
        keys[0] = owner.view.name
    for place, (indicator, key) in enumerate(zip(indicators, keys, strict=True)):
        reach = len(indicators) if place == 0 else 0
        yield Row(tuple(_cells(owner, indicator, reach)), owner.kind, key)


def _cells(owner: Owner, indicator: _Indicator, reach: int) -> Iterator[Cell]:
    """Write the cells of one row; those of the owner reach over as many rows, or were there before."""
    yield from _tall(owner.opening, reach)
    for inlines in indicator.measured:
        yield Cell(inlines, strong=owner.strong)
    for target, amount in zip(indicator.targets, owner.amounts, strict=True):
        yield Cell(target, strong=owner.strong)
        yield from _tall((amount,), reach)
    yield from _tall(owner.closing, reach)


def _tall(cells: Sequence[Cell], reach: int) -> Iterator[Cell]:
    return (replace(cell, rows=reach) for cell in cells if reach)


def _indicator(view: RowView, owner: Owner) -> _Indicator:
    called = _in_unit(named(view, "name", marking=owner.marking), value_of(view, "unit"))
    each = tuple(words(value) for value in _targets(view))
    measured = (called, words(value_of(view, "baseline")))
    return _Indicator(measured, (*each, *(each[-1:] or (_missing(owner),))))


def _targets(view: RowView) -> Iterator[Value]:
    match view.take("target"):
        case YearView() as targets:
            yield from targets
        case _:
            raise view.unknown("target", ())


def _without(desk: Desk, owner: Owner) -> _Indicator:
    """Name the official indicator; nobody has given targets for it."""
    missing = _missing(owner)
    called = _in_unit(words(owner.official[0]), owner.official[1]) if owner.official else missing
    return _Indicator((called, missing), (missing,) * (len(desk.years) + 1))


def _in_unit(called: Inlines, unit: Value) -> Inlines:
    """Write the unit in brackets behind an indicator: the table is too wide for a column of units."""
    return called if unit.is_missing else (*called, Text(" ("), *words(unit), Text(")"))


def _missing(owner: Owner) -> Inlines:
    return (Datum(MISSING, refs(owner.view.named.refs)),)
