"""Which cells decide how a table looks, beyond what each of them shows?

Which columns are there, how many decimals a column has, what the notes say: each can change with one cell of the
column, so the table stands under those cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.decimals import UNIT, are_numbers, has_own_digits
from planbuilder.compose.views.rows import Rows
from planbuilder.values import Ref, Value

Cells = Mapping[str, Sequence[Value]]
"""Key of a row -> its data, column by column."""


def deciding(
    rows: Rows, columns: Sequence[TableColumn], cells: Cells, totals: Sequence[str]
) -> frozenset[Ref]:
    """Name the cells that decide which columns, decimals and notes a table has."""
    samples = frozenset(row.ref("sample") for row in rows.rows)
    reached = frozenset().union(*(value.under for row in cells.values() for value in row))
    of_columns = (_shown(values) for values in _deciding_columns(columns, cells, totals))
    return rows.under.union(samples, reached, *of_columns)


def _deciding_columns(
    columns: Sequence[TableColumn], cells: Cells, totals: Sequence[str]
) -> Iterator[list[Value]]:
    """Find columns that are summed, that share their decimals, or that one more or less datum brings or takes.

    Units decide which figures share theirs.
    """
    by_path: dict[str, list[int]] = {}
    for place, column in enumerate(columns):
        by_path.setdefault(column.path, []).append(place)
    for path, places in by_path.items():
        values = [row[place] for row in cells.values() for place in places]
        known = [value for value in values if not value.is_missing]
        decides = path in totals or path == UNIT or has_own_digits(columns[places[0]])
        if decides or len(known) <= 1 or are_numbers(known):
            yield values


def _shown(values: Sequence[Value]) -> frozenset[Ref]:
    return frozenset().union(*(value.refs for value in values))
