"""What is a table before it is written? Columns, rows of values, and what is known about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from planbuilder.compose.tables.column import TableColumn
from planbuilder.document.inlines import Inlines
from planbuilder.document.tables import RowKind
from planbuilder.values import Ref, Value

DraftCell = Value | Inlines


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A row before it is written: a value for each column, or a label over the first columns."""

    cells: tuple[DraftCell, ...]
    kind: RowKind = RowKind.BODY
    key: str = ""
    label: Inlines = ()
    """What stands over the first cells of sums, and over the whole of a group's row."""
    is_sample: bool = False
    is_strong: bool = False
    adds: bool = True
    """Whether the total adds its amounts up; in a tree of sums only the roots do."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A table before it is written."""

    columns: tuple[TableColumn, ...]
    rows: tuple[DraftRow, ...]
    left_out: tuple[TableColumn, ...] = ()
    """Columns without any datum."""
    under: frozenset[Ref] = frozenset()
    noun: str = "data"
    notes: tuple[Inlines, ...] = field(default=())
    exact: tuple[str, ...] = ()
    """Columns of which the exact total is said below, where it is printed rounded."""


def is_hollow(draft: Draft) -> bool:
    """Whether a table says nothing: no rows, no columns, or only names because every other column is empty."""
    is_bare = len(draft.columns) == 1 and bool(draft.left_out)
    return not draft.rows or not draft.columns or is_bare
