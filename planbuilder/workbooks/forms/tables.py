"""Which columns and rows does a form have? Those of a table, one column a year where it asks for years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from planbuilder.model import Plan, Row, Table, TableField, tables
from planbuilder.model.registry import PLAN
from planbuilder.model.row import NUMBERED
from planbuilder.workbooks.forms.cells import Cell, Writing, cell_of

ORDER = (
    "sources", "legal_bases", "offices", "regions", "regencies", "districts", "statistics", "raw_materials", "centres",
    "factories", "observations", "meetings", "stakeholder_inputs", "criteria", "judgements", "scores", "cascade",
    "activities", "indicators", "performance", "actions", "proposals", "components", "cost_lines", "price_list",
    "ceilings", "milestones", "readiness_rules", "readiness",
)  # fmt: skip
"""The tables as people fill them in: what others refer to comes first."""


@dataclass(frozen=True, slots=True)
class FormColumn:
    """One column of a form."""

    field: TableField
    year: int = 0

    @property
    def key(self) -> str:
        """What names the column for planbuilder: `workforce`, `target_2026`."""
        return f"{self.field.key}_{self.year}" if self.year else self.field.key

    @property
    def title(self) -> str:
        """What heads the column for people, with its unit: `Luas (ha)`, and not `Desa (desa)`."""
        named = f"{self.field.title} {self.year}" if self.year else self.field.title
        is_told = self.field.unit.casefold() in named.casefold()
        return named if is_told else f"{named} ({self.field.unit})"

    @property
    def is_needed(self) -> bool:
        """Whether a row means nothing without it."""
        return self.field.need in {"key", "required"}


@dataclass(frozen=True, slots=True)
class FormTable:
    """One table as a form: its columns, and a row of cells for each row of the plan."""

    table: Table
    columns: tuple[FormColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


def form_tables(plan: Plan, writing: Writing) -> Iterator[FormTable]:
    """Lay out every table but the plan's own record, also those without rows."""
    known = [name for name in tables() if name != PLAN]
    for name in sorted(known, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER)):
        table, rows = tables()[name], _rows(plan, tables()[name])
        columns = tuple(_columns(table, plan, rows))
        yield FormTable(table, columns, tuple(_cells(row, columns, writing) for row in rows))


def cell_named(row: Row, name: str, writing: Writing) -> Cell:
    """Write the cell of a row that a reference names: `workforce`, `target_2026`; nothing for a tree of settings."""
    for field in tables()[row.table_name].fields:
        of_year = name.removeprefix(f"{field.key}_") if field.yearly else ""
        if of_year.isdigit():
            return cell_of(field, getattr(row, field.key).get(int(of_year)), writing)
        if field.key == name and not (field.yearly or field.form.is_nested):
            return cell_of(field, getattr(row, field.key), writing)
    return None


def _rows(plan: Plan, table: Table) -> tuple[Row, ...]:
    """List the rows as their author had them; where order has a meaning, the plan has kept it."""
    rows = plan.table(table.name)
    return rows if table.row.numbered_in else tuple(sorted(rows, key=plan.place))


def _columns(table: Table, plan: Plan, rows: tuple[Row, ...]) -> Iterator[FormColumn]:
    for field in table.fields:
        if field.yearly:
            held = {year for row in rows for year in getattr(row, field.key)}
            yield from (FormColumn(field, year) for year in sorted(held.union(plan.years)))
        else:
            yield FormColumn(field)


def _cells(row: Row, columns: tuple[FormColumn, ...], writing: Writing) -> tuple[Cell, ...]:
    return tuple(cell_of(column.field, _held(row, column), writing) for column in columns)


def _held(row: Row, column: FormColumn) -> Any:
    """Take what a row holds; what an empty cell means as well needs no words."""
    held = getattr(row, column.field.key)
    if column.year:
        return held.get(column.year)
    is_number = column.field.key == "id" and bool(row.numbered_in) and NUMBERED in held
    return None if is_number or held == default(row, column.field.key) else held


def default(row: Row, field: str) -> Any:
    """Tell what a row holds where nothing was given."""
    return type(row).model_fields[field].get_default(call_default_factory=True)
