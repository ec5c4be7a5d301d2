"""What do the records of one table mean? Rows, each with its place, and a diagnostic at each bad cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from planbuilder.diagnostics import Diagnostic, report
from planbuilder.inputs.record import RawRecord
from planbuilder.model.cells import Finding, Reader, as_written, reader_of
from planbuilder.model.plan import PlacedRow
from planbuilder.model.problems import FACT_REQUIRED, KEY_MISSING
from planbuilder.model.row import NUMBERED
from planbuilder.model.table import Table, TableField, yearly_name
from planbuilder.values import Ref

Column = tuple[str, int, Reader]
"""The field a column fills, its year or 0, and what reads its cells."""


@dataclass(slots=True)
class Reading:
    """The rows of one table as they are read, and what was found on the way.

    The readers of all columns are made once a table; a year column is looked up once a heading.
    """

    table: Table
    rows: list[PlacedRow] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _columns: dict[str, Column | None] = field(default_factory=dict)
    _keys: tuple[str, ...] = ()
    _needed: tuple[TableField, ...] = ()
    _numbers: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        fields = self.table.fields
        single = (column for column in fields if not column.yearly and not column.form.is_nested)
        self._columns.update({column.key: (column.key, 0, reader_of(column.form)) for column in single})
        self._keys = tuple(column.key for column in fields if column.need == "key")
        self._needed = tuple(column for column in fields if self._is_needed(column))

    def read(self, records: Iterable[RawRecord]) -> Reading:
        """Read records into rows; a bad cell hides neither the rest of its row nor the next rows."""
        for record in records:
            self.add(record, {})
        return self

    def add(self, record: RawRecord, given: Mapping[str, object]) -> None:
        """Read one record; what is given beside its cells was read elsewhere."""
        values, unread = self._cells(record)
        self._number(values, unread)
        self._report_missing(record, values, unread)
        if all(name in values for name in self._keys):
            # Cells are typed by now; Pydantic checks that against the row's own types, in C.
            row = self.table.row.model_validate({**values, **given})
            self.rows.append(PlacedRow(row, record.place, unread))

    def _cells(self, record: RawRecord) -> tuple[dict[str, object], dict[str, str]]:
        """Read the cells of a record into values, and tell what stands in those that could not be read."""
        values: dict[str, object] = {}
        unread: dict[str, str] = {}
        for heading, raw in record.values.items():
            column = self._column(heading)
            if column is None:
                continue
            name, year, read = column
            cell = read(raw, record.decimal_sign)
            if isinstance(cell, Finding):
                self.diagnostics += cell.at(record.place.at(heading))
                unread[heading] = as_written(raw)
                cell = cell.value
            if cell is not None:
                _put(values, name, year, cell)
        return values, unread

    def _column(self, heading: str) -> Column | None:
        """Find the column of a heading; unknown ones were reported by whoever read the file."""
        if heading not in self._columns:
            self._columns[heading] = self._year_column(heading)
        return self._columns[heading]

    def _year_column(self, heading: str) -> Column | None:
        column = self.table.field(yearly_name(heading)) if yearly_name(heading) else None
        if column is None or not column.yearly:
            return None
        return column.key, int(heading[-4:]), reader_of(column.form)

    def _number(self, values: dict[str, object], unread: Container[str]) -> None:
        """Give a part without an id the running number in its whole: `U01#3`."""
        whole = values.get(self.table.row.numbered_in)
        if whole is None:
            return
        self._numbers[str(whole)] += 1
        if "id" not in values and "id" not in unread:
            values["id"] = f"{whole}{NUMBERED}{self._numbers[str(whole)]}"

    def _is_needed(self, column: TableField) -> bool:
        """Whether a row without it is to be reported; a part lacks its whole, never its number."""
        is_number = column.key == "id" and bool(self.table.row.numbered_in)
        return column.need in {"key", "required"} and not is_number

    def _report_missing(
        self, record: RawRecord, values: Mapping[str, object], unread: Container[str]
    ) -> None:
        for column in self._needed:
            if column.key not in values and column.key not in unread:
                problem = KEY_MISSING if column.need == "key" else FACT_REQUIRED
                place = record.place.at(column.key)
                found = report(problem, place, title=column.title, field=column.key)
                key = "/".join(str(values.get(name, "")) for name in self.table.key)
                self.diagnostics.append(found.about(Ref(self.table.name, key, column.key)))


def _put(values: dict[str, object], name: str, year: int, cell: object) -> None:
    if year:
        cast("dict[int, object]", values.setdefault(name, {}))[year] = cell
    else:
        values[name] = cell
