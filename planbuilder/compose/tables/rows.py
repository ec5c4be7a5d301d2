"""Which rows does a table have? Its rows one by one, in groups with subtotals, and the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.faults import Fault, meant
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.nouns import noun
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.deciding import deciding
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.groups import Group
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.sums import total
from planbuilder.compose.views.years import YearView
from planbuilder.compose.writing import plain_text
from planbuilder.document import wording
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import RowKind
from planbuilder.values import Kind, Ref, Value, refs


def drafted(
    rows: Rows,
    columns: Sequence[TableColumn],
    group_by: str,
    totals: Sequence[str],
    *,
    subtotals: bool,
    exact: Sequence[str] = (),
) -> Draft:
    """Draft a table from rows of the plan; columns without any datum leave."""
    _check_known("totals", columns, totals)
    _check_known("exact", columns, exact)
    cells = {view.key: [value_in(rows, view, column) for column in columns] for view in rows}
    empty = _empty(rows.desk, columns, list(cells.values()))
    shown = [place for place, column in enumerate(columns) if not empty[place] and column.path != group_by]
    kept = {key: [row[place] for place in shown] for key, row in cells.items()}
    summed = tuple(path for path in totals if any(columns[place].path == path for place in shown))
    making = _Making(rows, kept, [columns[place] for place in shown], summed)
    return Draft(
        columns=tuple(making.columns),
        rows=tuple(making.rows_of(group_by, subtotals=subtotals)),
        left_out=tuple(column for column, is_empty in zip(columns, empty, strict=True) if is_empty),
        under=deciding(rows, columns, cells, totals) | making.group_under(group_by),
        noun=noun(rows.table),
        exact=tuple(exact),
    )


def _empty(desk: Desk, columns: Sequence[TableColumn], rows: Sequence[Sequence[Value]]) -> list[bool]:
    """Find the columns in which nothing is written; the years of a column leave only all together."""
    known = {
        column.path
        for place, column in enumerate(columns)
        if any(not desk.is_blank(row[place]) for row in rows)
    }
    return [column.path not in known for column in columns]


def value_in(rows: Rows, view: RowView, column: TableColumn) -> Value:
    """Find what stands in a column of a row; several rows by their names."""
    found = view.at(column.path)
    if isinstance(found, YearView) and column.year is not None:
        return found.of(column.year)
    if isinstance(found, Rows):
        return _names(found)
    return rows.value_at(view, column.path)


def _names(found: Rows) -> Value:
    if len(found.under) == 1 and found.desk.written(found.under):
        # A list in which a key leads nowhere: what its one cell says cannot be told by names.
        return Value(None, Kind.LIST, refs=found.under, under=found.under)
    captions = [view.caption for view in found]
    words = tuple(plain_text(value) for value in captions if not value.is_missing)
    shown = frozenset().union(*(value.refs for value in captions)) or found.under
    return Value(words or None, Kind.LIST, refs=shown, under=found.under)


def _check_known(name: str, columns: Sequence[TableColumn], paths: Sequence[str]) -> None:
    known = {column.path for column in columns}
    for path in paths:
        if path not in known:
            raise Fault(
                WRONG_ARGUMENT, name=name, cause=f'"{path}" is not a column of the table',
                cause_id=f'"{path}" bukan kolom tabel ini', **meant(path, known),
            )  # fmt: skip


class _Making:
    """The rows of one table as they are made."""

    def __init__(
        self, rows: Rows, cells: dict[str, list[Value]], columns: list[TableColumn], totals: tuple[str, ...]
    ) -> None:
        self.rows, self.cells, self.columns, self.totals = rows, cells, columns, totals

    def rows_of(self, group_by: str, *, subtotals: bool) -> Iterator[DraftRow]:
        if group_by:
            groups = self.rows.group_by(group_by)
            for group in groups:
                yield self._group(group)
                yield from map(self._body, group.rows)
                if subtotals and self.totals and len(groups) > 1 and len(group.rows) > 1:
                    yield self._sum(list(group.rows), RowKind.SUBTOTAL, wording.SUBTOTAL)
        else:
            yield from map(self._body, self.rows)
        if self.totals and len(self.rows) > 1:
            yield self._sum(list(self.rows), RowKind.TOTAL, wording.TOTAL)

    def group_under(self, group_by: str) -> frozenset[Ref]:
        """Name what decided which group each row is in."""
        return self.rows.group_by(group_by).under if group_by else frozenset()

    def _body(self, view: RowView) -> DraftRow:
        is_sample = bool(view.row is not None and view.row.sample)
        return DraftRow(tuple(self.cells[view.key]), key=view.name, is_sample=is_sample)

    def _group(self, group: Group) -> DraftRow:
        return DraftRow((), RowKind.GROUP, label=_label(group.key))

    def _sum(self, views: list[RowView], kind: RowKind, label: str) -> DraftRow:
        sums = []
        for place, column in enumerate(self.columns):
            values = [self.cells[view.key][place] for view in views]
            sums.append(total(values, frozenset()) if column.path in self.totals else ())
        return DraftRow(tuple(sums), kind, label=(Text(label),))


def _label(key: object) -> Inlines:
    value = key.caption if isinstance(key, RowView) else key
    if not isinstance(value, Value) or value.is_missing:
        return (Datum(wording.MISSING, refs(read_in(key))),)
    return (Datum(plain_text(value), refs(value.refs)),)
