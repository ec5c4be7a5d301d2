"""Which records stand in a grid? Finds the head, passes over what is no data, names every column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from planbuilder.diagnostics import Diagnostic, report
from planbuilder.inputs.grid import Grid, GridRow, text_of_cell
from planbuilder.inputs.head import Head, find_head
from planbuilder.inputs.headings import Headings
from planbuilder.inputs.place import Column
from planbuilder.inputs.problems.table import (
    EMPTY,
    HEAD_ALONE,
    NO_HEAD,
    NO_HEADING,
    NUMBER_ROW,
    SAME_FIELD_TWICE,
    TOTAL_ROW,
    UNKNOWN_FIELD,
)
from planbuilder.inputs.record import RawRecord, RawValue
from planbuilder.values.numbers import DecimalSign

FEWEST_BARE_NUMBERS = 4
"""A row 1, 2, 3, 4 without brackets numbers the columns; a shorter one may be data."""

_TOTAL = re.compile(r"(?:(?:grand|sub)[\s-]*)?(?:total|jumlah)(?=[\s:.]|$)", re.IGNORECASE)
_COLUMN_NUMBER = re.compile(r"[(\[]\s*(\d+)[^)\]]*[)\]].*|(\d+)", re.DOTALL)


def read_table(
    grid: Grid, headings: Headings, decimal_sign: DecimalSign
) -> tuple[tuple[RawRecord, ...], list[Diagnostic]]:
    """Read every data row of a table; a bad row hides no other."""
    table = headings.heads.table
    if not grid.rows:
        return (), [report(EMPTY, grid.home, table=table)]
    head = find_head(grid.rows, headings)
    if head is None:
        return (), [
            report(
                NO_HEAD,
                grid.location(grid.rows[0], grid.rows[0].first),
                table=table,
                known=headings.all_known(),
            )
        ]
    columns, heading_findings = _columns(grid, head, headings)
    below = [row for row in grid.below(head.row) if row.number != head.keys]
    rows, passed_over = _data_rows(grid, below, columns, headings)
    records = _records(grid, rows, columns, table, decimal_sign)
    findings = [
        *heading_findings,
        *passed_over,
        *_without_heading(grid, head.row, rows),
        *grid.findings(head.row, rows),
    ]
    if not rows and not head.is_form:
        findings.append(report(HEAD_ALONE, grid.location(head.row, head.row.first), table=table))
    return records, findings


def _columns(grid: Grid, head: Head, headings: Headings) -> tuple[dict[str, Column], list[Diagnostic]]:
    """Name each column by its field; a second one for the same field and an unknown one are reported."""
    columns: dict[str, Column] = {}
    findings: list[Diagnostic] = []
    for index in range(len(head.row.cells)):
        heading, field = head.heading(index), headings.field(head.name(index))
        if not heading or (not field and headings.is_left_out(heading)):
            continue
        if not field and not headings.heads.is_open:
            findings.append(_unknown(grid, head.row, index, heading, headings))
        elif (field or heading) in columns:
            first = columns[field or heading].heading
            place = grid.location(head.row, index, heading)
            findings.append(report(SAME_FIELD_TWICE, place, name=heading, first=first))
        else:
            columns[field or heading] = Column(index, heading)
    return columns, findings


def _unknown(grid: Grid, head: GridRow, index: int, heading: str, headings: Headings) -> Diagnostic:
    return report(
        UNKNOWN_FIELD,
        grid.location(head, index, heading),
        name=heading,
        table=headings.heads.table,
        known=headings.known(heading),
    )


def _data_rows(
    grid: Grid, below: Sequence[GridRow], columns: Mapping[str, Column], headings: Headings
) -> tuple[list[GridRow], list[Diagnostic]]:
    """Leave out the row of column numbers and the total rows, and say so."""
    keys = [columns[field].index for field in headings.heads.key_fields if field in columns]
    rows: list[GridRow] = []
    findings: list[Diagnostic] = []
    for position, row in enumerate(below):
        label = _total_label(row, keys)
        if position == 0 and _numbers_columns(row):
            findings.append(report(NUMBER_ROW, grid.location(row, row.first)))
        elif label:
            findings.append(report(TOTAL_ROW, grid.location(row, row.first), label=label))
        else:
            rows.append(row)
    return rows, findings


def _total_label(row: GridRow, keys: Sequence[int]) -> str:
    """Name the total that a row is: its first text says so, and beside it no key is given."""
    start, first = row.first, row.cells[row.first]
    if not isinstance(first, str) or not _TOTAL.match(first):
        return ""
    has_key = any(row.cells[key] is not None for key in keys if key != start and key < len(row.cells))
    return "" if has_key else first


def _numbers_columns(row: GridRow) -> bool:
    """Whether a row reads (1) (2) (3), as official tables number their columns."""
    texts = [text_of_cell(cell) for cell in row.cells if cell is not None]
    found = [_COLUMN_NUMBER.fullmatch(text) for text in texts]
    numbers = [int(match[1] or match[2]) for match in found if match]
    if len(numbers) < len(texts) or any(after != before + 1 for before, after in pairwise(numbers)):
        return False
    if all(match[1] for match in found if match):
        return len(numbers) > 1
    return numbers[0] == 1 and len(numbers) >= FEWEST_BARE_NUMBERS


def _records(
    grid: Grid,
    rows: Sequence[GridRow],
    columns: Mapping[str, Column],
    table: str,
    decimal_sign: DecimalSign,
) -> tuple[RawRecord, ...]:
    """Make the records; a row in which only running numbers stand is none."""
    place = grid.place(columns)
    fields = [(column.index, field) for field, column in columns.items()]
    filled = ((row, _values(row, fields)) for row in rows)
    return tuple(RawRecord(table, values, place(row), decimal_sign) for row, values in filled if values)


def _values(row: GridRow, fields: Sequence[tuple[int, str]]) -> dict[str, RawValue]:
    cells = row.cells
    width = len(cells)
    return {field: cells[index] for index, field in fields if index < width and cells[index] is not None}


def _without_heading(grid: Grid, head: GridRow, rows: Sequence[GridRow]) -> Iterator[Diagnostic]:
    """Report the first cell of each column that has cells and no heading."""
    for index in (index for index, cell in enumerate(head.cells) if cell is None):
        row = next((row for row in rows if index < len(row.cells) and row.cells[index] is not None), None)
        if row is not None:
            yield report(NO_HEADING, grid.location(row, index), value=text_of_cell(row.cells[index]))
