"""How is a drafted table written? Decimals settled, cells worded, heads merged, notes below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planbuilder.compose.tables.cells import marked, written
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.decimals import by_unit, settled, unit_of
from planbuilder.compose.tables.draft import Draft, DraftCell, DraftRow
from planbuilder.compose.tables.heads import head_rows
from planbuilder.compose.tables.notes import SAMPLE_MARK, marks_samples, notes
from planbuilder.document.inlines import Inlines, Text
from planbuilder.document.tables import Align, Caption, Cell, Column, Look, Row, RowKind, Table
from planbuilder.document.wording import ROW_NUMBER
from planbuilder.values import Kind, Value, refs

NUMBER_COLUMN = TableColumn((Text(ROW_NUMBER),), Kind.INTEGER)


def assembled(
    draft: Draft,
    caption: Caption | None,
    look: Look,
    *,
    row_numbers: bool = False,
    numbered_columns: bool = False,
    source: Inlines = (),
) -> Table:
    """Write a drafted table."""
    columns = _opened(settled(draft.columns, draft.rows), row_numbers=row_numbers)
    ready = replace(draft, columns=tuple(columns))
    numbers = [NUMBER_COLUMN] if row_numbers else []
    below = (*draft.notes, *notes(ready), *((source,) if source else ()))
    return Table(
        columns=tuple(Column(1, column.align, column.keep) for column in [*numbers, *columns]),
        head=head_rows([*numbers, *columns], numbered=numbered_columns),
        rows=tuple(_rows(ready, row_numbers=row_numbers)),
        caption=caption,
        look=look,
        notes=below,
        under=refs(
            draft.under, *(cell.under for row in draft.rows for cell in row.cells if isinstance(cell, Value))
        ),
    )


def _opened(columns: list[TableColumn], *, row_numbers: bool) -> list[TableColumn]:
    """Let years that begin the rows stand left, under the names of groups."""
    if row_numbers or not columns or columns[0].kind is not Kind.YEAR:
        return columns
    return [replace(columns[0], stand=Align.LEFT), *columns[1:]]


def _rows(draft: Draft, *, row_numbers: bool) -> list[Row]:
    marking, in_unit = marks_samples(draft.rows), by_unit(draft.columns, draft.rows)
    made: list[Row] = []
    number = 0
    for row in draft.rows:
        number += row.kind is RowKind.BODY
        first = (Text(str(number)),) if row_numbers and row.kind is RowKind.BODY else None
        made.append(
            _row(
                in_unit[unit_of(draft.columns, row)],
                row,
                first,
                row_numbers,
                SAMPLE_MARK if marking and row.is_sample else "",
            )
        )
    return made


def _row(
    columns: Sequence[TableColumn], row: DraftRow, number: Inlines | None, has_numbers: bool, mark: str
) -> Row:
    extra = 1 if has_numbers else 0
    if row.kind is RowKind.GROUP:
        return Row((Cell(row.label, columns=len(columns) + extra, strong=True),), row.kind)
    cells = [_cell(column, cell, row.is_strong) for column, cell in zip(columns, row.cells, strict=True)]
    if row.kind is not RowKind.BODY:
        return Row(tuple(_labelled(cells, row.label, extra)), row.kind)
    if mark and cells:
        place = _naming(columns)
        cells[place] = replace(cells[place], children=marked(cells[place].children, mark))
    first = [Cell(number)] if number is not None else []
    return Row((*first, *cells), row.kind, row.key)


def _naming(columns: Sequence[TableColumn]) -> int:
    """Find the column that names a row, behind which a mark stands: the first that is no figure, year or date."""
    names = (place for place, column in enumerate(columns) if _is_name(column))
    return next(names, 0)


def _is_name(column: TableColumn) -> bool:
    return column.align is Align.LEFT and column.kind not in {Kind.YEAR, Kind.DATE}


def _cell(column: TableColumn, cell: DraftCell, is_strong: bool) -> Cell:
    return Cell(written(column, cell) if isinstance(cell, Value) else cell, strong=is_strong)


def _labelled(cells: list[Cell], label: Inlines, extra: int) -> list[Cell]:
    """Let the label of a sum span the cells before its first number."""
    before = next((place for place, cell in enumerate(cells) if cell.children), len(cells))
    span = before + extra
    strong = [replace(cell, strong=True) for cell in cells[before:]]
    if span == 0:
        return strong
    return [Cell(label, columns=span, align=Align.LEFT, strong=True), *strong]
