"""How do the cells of official forms stand? Amounts, quantities and words as data; a missing one as "–"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from planbuilder.compose.arguments import given, value_of
from planbuilder.compose.tables.cells import marked, written
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.tables.notes import SAMPLE_MARK, marks_samples, notes
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.sums import total
from planbuilder.document.inlines import Emphasis, Inlines, LineBreak, Text
from planbuilder.document.tables import Column, RowKind
from planbuilder.values import Kind, Ref, Value

WORDS = TableColumn((), Kind.TEXT)
RUPIAH = TableColumn((), Kind.RUPIAH, digits=0)


def words(value: Value) -> Inlines:
    """Write a text or an exact number."""
    return written(WORDS, value)


def rupiah(value: Value) -> Inlines:
    """Write an amount in whole rupiah; the unit stands in the head."""
    return written(RUPIAH, value)


def named(view: RowView, name: str, *, marking: bool) -> Inlines:
    """Write what a row is called, with a mark behind it if it is a sample among others that are none."""
    said = words(value_of(view, name))
    return marked(said, SAMPLE_MARK) if marking and is_sample(view) else said


def described(line: RowView, *, marking: bool) -> Inlines:
    """Write what a cost line buys, and below it its specification where there is one."""
    return with_below(named(line, "description", marking=marking), value_of(line, "specification"))


def with_below(said: Inlines, more: Value) -> Inlines:
    """Write a datum on a line of its own below some words, if it is there."""
    return said if more.is_missing else (*said, LineBreak(), Emphasis(words(more)))


def stacked(lines: Iterable[Inlines]) -> Inlines:
    """Put lines one below the other."""
    return tuple(chain.from_iterable((LineBreak(), *line) for line in lines))[1:]


def columns_of(columns: Iterable[TableColumn]) -> tuple[Column, ...]:
    """Make the columns of the document; their widths come later."""
    return tuple(Column(1, column.align, column.keep) for column in columns)


def sum_notes(column: TableColumn, lines: Sequence[RowView], name: str, noun: str) -> tuple[Inlines, ...]:
    """Say what a reader must know about lines and their sum: how many it covers, and which are samples."""
    parts = [DraftRow((value_of(line, name),), is_sample=is_sample(line)) for line in lines]
    whole = DraftRow((total([value_of(line, name) for line in lines], frozenset()),), RowKind.TOTAL)
    return tuple(notes(Draft((column,), (*parts, whole), noun=noun)))


def looked_at(line: RowView) -> frozenset[Ref]:
    """Name the cells of a cost line that bear on what its row says, also those that hold nothing."""
    return value_of(line, "gross").under | given(line, "specification", "sample")


def needs_marks(views: Iterable[RowView]) -> bool:
    """Whether some rows are samples and others are not."""
    return marks_samples([DraftRow((), is_sample=is_sample(view)) for view in views])


def is_sample(view: RowView) -> bool:
    """Whether a row is invented."""
    return bool(view.row is not None and view.row.sample)


def title(text: str) -> Inlines:
    """Make the words of a head."""
    return (Text(text),)
