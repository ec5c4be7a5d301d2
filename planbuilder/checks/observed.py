"""What do sources say about one cell, and is it what stands in the cell?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.model import Plan, Row, TableField, tables
from planbuilder.model.cells import Finding, reader_of
from planbuilder.model.table import yearly_name
from planbuilder.model.tables.observations import Observation
from planbuilder.values.numbers import DecimalSign

Name = tuple[str, str, str]
"""Table, row and field of a cell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that observations are about."""

    row: Row
    field: str
    column: TableField

    @property
    def value(self) -> object:
        """What stands in it; None where it is empty."""
        if not self.column.yearly:
            return getattr(self.row, self.column.key)
        return getattr(self.row, self.column.key).get(int(self.field.removeprefix(f"{self.column.key}_")))

    def __str__(self) -> str:
        return written(self.value)


def observed(plan: Plan) -> Mapping[Name, tuple[Observation, ...]]:
    """Gather the observations of each cell."""
    return plan.once(_observed)


def cell_named(plan: Plan, name: Name) -> Cell | None:
    """Find the cell that observations name; None where there is none."""
    table, key, field = name
    row = plan.find(table, key)
    column = tables()[table].field(field) if table in tables() else None
    if row is None or column is None or column.yearly != bool(yearly_name(field)):
        return None
    return Cell(row, field, column)


def agrees(observation: Observation, cell: Cell, sign: DecimalSign) -> bool:
    """Whether an observation says what stands in the cell, read as the cell itself is read."""
    read = reader_of(cell.column.form)(observation.value, sign)
    if isinstance(read, Finding):
        return str(observation.value) == str(cell)
    return read == cell.value


def written(value: object) -> str:
    """Write what stands in a cell for a message."""
    match value:
        case None:
            return "–"
        case tuple():
            return "; ".join(str(member) for member in value)
        case Decimal():
            return f"{value:f}".replace(".", ",")
        case _:
            return str(value)


def _observed(plan: Plan) -> Mapping[Name, tuple[Observation, ...]]:
    found: dict[Name, list[Observation]] = {}
    for row in plan.rows(Observation):
        if row.table is not None and row.row is not None and row.field is not None:
            found.setdefault((row.table, row.row, row.field), []).append(row)
    return {name: tuple(rows) for name, rows in found.items()}
