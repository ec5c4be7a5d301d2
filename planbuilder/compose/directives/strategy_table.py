"""`strategy_table()`: from goals over objectives, strategies and policies to programs, each with its indicators."""

from __future__ import annotations

from typing import assert_never

from planbuilder.compose.arguments import row_at, rows_in, value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.forms.cells import columns_of, is_sample, named, stacked, title, with_below, words
from planbuilder.compose.forms.strategy_tree import Step, deciding, steps
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.tables.heads import head_rows
from planbuilder.compose.tables.notes import marks_samples, notes
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Inlines, Text
from planbuilder.document.tables import Cell, Look, Row, RowKind, Table
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.cascade import CascadeEntry
from planbuilder.values import Kind, refs

_COLUMNS = tuple(
    TableColumn(title(name), Kind.TEXT)
    for name in ("Jenjang", "Rumusan", "Indikator Kinerja", "Perangkat Daerah")
)
_PROGRAM = "Program"


def strategy_table(composing: Composing, caption: object = None, anchor: object = None) -> Blocks:
    """Lay out what serves what, from goals to programs."""
    desk, head = composing.desk, caption_of(composing, caption, anchor)
    taken = tuple(steps(desk.plan))
    if not taken:
        return absent(composing, head, deciding(desk))
    views = [RowView(desk, step.table_name, step, frozenset()) for step in taken]
    shown = tuple(DraftRow((), is_sample=is_sample(view)) for view in views)
    marking = marks_samples(shown)
    made = Table(
        columns=columns_of(_COLUMNS),
        head=head_rows(_COLUMNS, numbered=False),
        rows=tuple(_row(step, view, marking=marking) for step, view in zip(taken, views, strict=True)),
        caption=head,
        look=Look.RULED,
        notes=tuple(notes(Draft((), shown))),
        under=refs(deciding(desk)),
    )
    return (made,)


def _row(step: Step, view: RowView, *, marking: bool) -> Row:
    match step:
        case CascadeEntry():
            strong = step.level in {"goal", "objective"}
            said = words(value_of(view, "level")), named(view, "text", marking=marking)
            cells = (*(Cell(one, strong=strong) for one in said), Cell(_indicators(view)), Cell(()))
            kind = RowKind.GROUP if step.level == "goal" else RowKind.BODY
            return Row(cells, kind, view.name)
        case Activity():
            office = words(row_at(view, "office").caption)
            said_of = (title(_PROGRAM), _program(view, marking=marking), _indicators(view), office)
            return Row(tuple(map(Cell, said_of)), key=view.name)
        case _:
            assert_never(step)


def _program(view: RowView, *, marking: bool) -> Inlines:
    """Name a program, and below it the outcome it aims at."""
    said = (*words(value_of(view, "code")), Text(" "), *named(view, "name", marking=marking))
    return with_below(said, value_of(view, "outcome"))


def _indicators(view: RowView) -> Inlines:
    """Name the indicators, one a line."""
    measured = rows_in("strategy_table", view.take("indicators"))
    return stacked(words(value_of(one, "name")) for one in measured)


DIRECTIVE = Directive("strategy_table", strategy_table)
