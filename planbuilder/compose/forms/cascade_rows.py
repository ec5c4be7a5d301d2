"""Which rows does the five-year table have? Goals and objectives over their programs, and the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from planbuilder.compose.arguments import row_at, rows_in, value_of
from planbuilder.compose.forms.cascade_tree import Homeless, Step
from planbuilder.compose.forms.ceilings import Budget
from planbuilder.compose.forms.cells import named, words
from planbuilder.compose.forms.measured_rows import Owner, measured_rows
from planbuilder.compose.tables.cells import written
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import Align, Cell, Row, RowKind
from planbuilder.document.wording import TOTAL
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.cascade import CascadeEntry
from planbuilder.model.tree import parent
from planbuilder.values import refs

_WITHOUT_OBJECTIVE = "Sasaran belum ditetapkan"
OPENING, MEASURED, CLOSING = 2, 2, 2
"""Columns before the indicator, of the indicator, and after the years."""


def cascade_rows(desk: Desk, steps: Sequence[Step], budget: Budget, *, marking: bool) -> Iterator[Row]:
    """Write the steps of the tree one after the other, and the total; `marking` tells samples from others."""
    for step in steps:
        match step:
            case Homeless(found):
                yield _heading(desk, (Datum(_WITHOUT_OBJECTIVE, refs(found)),))
            case CascadeEntry():
                yield from _statement(desk, RowView(desk, "cascade", step, frozenset()), marking=marking)
            case Activity():
                yield from _activity(desk, step, budget, marking=marking)
            case _:
                assert_never(step)
    yield _total(budget)


def _heading(desk: Desk, said: Inlines) -> Row:
    width = OPENING + MEASURED + 2 * (len(desk.years) + 1) + CLOSING
    return Row((Cell(said, columns=width, strong=True),), RowKind.GROUP)


def _statement(desk: Desk, view: RowView, *, marking: bool) -> Iterator[Row]:
    """Write a goal or an objective beside its indicators; without any it spans the table."""
    said = (*words(value_of(view, "level")), Text(": "), *named(view, "text", marking=marking))
    if not rows_in("cascade_table", view.take("indicators")):
        yield _heading(desk, said)
        return
    owner = Owner(
        view,
        opening=(Cell(said, columns=OPENING, strong=True),),
        amounts=(Cell(()),) * (len(desk.years) + 1),
        closing=(Cell(()),) * CLOSING,
        kind=RowKind.GROUP,
        marking=marking,
        strong=True,
    )
    yield from measured_rows(desk, owner)


def _activity(desk: Desk, activity: Activity, budget: Budget, *, marking: bool) -> Iterator[Row]:
    view = RowView(desk, "activities", activity, frozenset())
    level = level_of(activity.code or "")
    strong = level == "program"
    opening = (words(value_of(view, "code")), named(view, "name", marking=marking))
    amounts = (written(budget.column, value) for value in budget.of[activity.key].all)
    owner = Owner(
        view,
        opening=tuple(Cell(inlines, strong=level != "subactivity") for inlines in opening),
        amounts=tuple(Cell(inlines, strong=strong) for inlines in amounts),
        closing=(Cell(_office(desk, activity, view)), Cell(words(value_of(view, "location")))),
        strong=strong,
        marking=marking,
        official=(value_of(view, "official_indicator"), value_of(view, "official_unit")),
    )
    yield from measured_rows(desk, owner)


def _office(desk: Desk, activity: Activity, view: RowView) -> Inlines:
    """Name the office in charge, unless it is that of the row above: long names would make every row high."""
    above = parent(desk.plan, activity)
    return (
        () if above is not None and above.office == activity.office else words(row_at(view, "office").caption)
    )


def _total(budget: Budget) -> Row:
    cells = [Cell((Text(TOTAL),), columns=OPENING + MEASURED, align=Align.RIGHT, strong=True)]
    for value in budget.whole.all:
        cells += [Cell(()), Cell(written(budget.column, value), strong=True)]
    return Row((*cells, *(Cell(()),) * CLOSING), RowKind.TOTAL)
