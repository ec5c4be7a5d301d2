"""How does a template see one row? Its columns as values, its references as rows, its facts and what refers to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from planbuilder.compose.facts.fact import Fact
from planbuilder.compose.language.origins import Carrier, because_of
from planbuilder.compose.views.cells import cell, missing_cell, yearly_cell
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.view import View
from planbuilder.compose.views.years import YearView
from planbuilder.model.row import Row
from planbuilder.model.table import TableField
from planbuilder.values import Kind, Ref, Value

_OFFICES = "offices"
_NAMING = ("name", "title", "text", "description", "indicator", "item", "commodity")
"""The columns that may say what a row is called, the first that the table has."""


@dataclass(frozen=True, slots=True, eq=False)
class RowView(View, Carrier):
    """A row, or the place of one that is absent."""

    desk: Desk
    table: str
    row: Row | None
    under: frozenset[Ref]
    """What led to this row: the reference that was followed, the selection it is first of."""

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return f"{self.table}/{self.row.key}" if self.row is not None else self.table

    @property
    def key(self) -> str:
        """The key of the row; empty where it is absent."""
        return self.row.key if self.row is not None else ""

    @property
    def rank(self) -> int:
        """Put the office that makes the plan before other offices."""
        return int(self.table == _OFFICES and self.key != self.desk.plan.info.office)

    @property
    def ranked_by(self) -> frozenset[Ref]:
        """Name the cell that says whose plan it is."""
        return frozenset({self.desk.plan.info.ref("office")}) if self.table == _OFFICES else frozenset()

    def __bool__(self) -> bool:
        return self.row is not None

    def __eq__(self, other: object) -> bool:
        match other:
            case RowView():
                return (self.table, self.key) == (other.table, other.key)
            case Value():
                return self.key == other.raw
            case _:
                return self.key == other

    def __hash__(self) -> int:
        return hash((self.table, self.key))

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let the row also stand under other cells."""
        return replace(self, under=self.under | more)

    def member(self, key: object) -> object:
        """Answer `row["name"]`."""
        return self.take(str(key.raw if isinstance(key, Value) else key))

    def take(self, name: str) -> object:
        """Answer a fact, a column, a relation, or `key` and `caption`."""
        found = self._fact(name)
        if found is not None:
            return found
        column = self.desk.field(self.table, name)
        if column is not None and column.key == name:
            return self.column(column)
        match name:
            case "key":
                return self.named
            case "caption":
                return self.caption
        return self._relation(name)

    def _fact(self, name: str) -> object:
        fact = self.desk.facts.get(self.table, {}).get(name)
        if fact is None:
            return None
        found = self._absent(fact) if self.row is None else self.desk.answer(fact, self.row)
        return because_of(found, self.under)

    def _absent(self, fact: Fact) -> object:
        """Answer a fact of a row that is not there."""
        missing = Value(None, fact.kind, fact.unit, self.under, under=self.under)
        if fact.references and fact.many:
            return self.desk.selection(fact.references, (), self.under)
        if fact.absent is not None:
            return fact.absent.with_under(self.under)
        if fact.references:
            return RowView(self.desk, fact.references, None, self.under)
        return YearView(fact.title, self.desk.years, lambda _: missing) if fact.yearly else missing

    @property
    def named(self) -> Value:
        """The key as a datum."""
        if self.row is None:
            return Value(None, Kind.CODE, refs=self.under, under=self.under)
        return Value(self.key, Kind.CODE, refs=frozenset({key_ref(self.row)}), under=self.under)

    @property
    def caption(self) -> Value:
        """What a list calls the row: its name or title, else its key."""
        known = {*self.desk.facts.get(self.table, {}), *(c.key for c in self.desk.tables[self.table].fields)}
        naming = next((name for name in _NAMING if name in known), "key")
        found = self.take(naming)
        return found if isinstance(found, Value) else self.named

    def column(self, column: TableField) -> object:
        """Answer what stands in a column."""
        if column.yearly:
            return self._years(column)
        if column.references and column.kind is Kind.LIST:
            return self._listed(column)
        if column.references:
            return self._followed(column)
        return self.value(column)

    def value(self, column: TableField) -> Value:
        """Answer a column as the plain datum that stands there."""
        if self.row is None:
            return missing_cell(column, self.under)
        found = cell(self.row, column, self.under)
        names = getattr(self.desk.plan.codes, column.code_list) if column.code_list else None
        entry = names.get(found.raw) if names is not None and isinstance(found.raw, str) else None
        return found if entry is None else replace(found, label=entry.name)

    def _years(self, column: TableField) -> YearView:
        row = self.row
        if row is None:
            return YearView(column.title, self.desk.years, lambda _: missing_cell(column, self.under))
        return YearView(
            column.title, self.desk.years, lambda year: yearly_cell(row, column, year, self.under)
        )

    def _followed(self, column: TableField) -> RowView:
        key = getattr(self.row, column.key) if self.row is not None else None
        came = self.under | {self.row.ref(column.key)} if self.row is not None else self.under
        for table in column.referenced:
            row = self.desk.find(table, key) if key is not None else None
            if row is not None:
                return RowView(self.desk, table, row, came)
        return RowView(self.desk, column.references, None, came)

    def _listed(self, column: TableField) -> object:
        """Answer the rows that a list of keys refers to; keys that lead nowhere are left out."""
        if self.row is None:
            return self.desk.selection(column.references, (), self.under)
        found = [self.desk.find(column.references, key) for key in getattr(self.row, column.key)]
        rows = tuple(row for row in found if row is not None)
        return self.desk.selection(column.references, rows, self.under | {self.row.ref(column.key)})

    def _relation(self, name: str) -> object:
        way = self.desk.chain(name, self.table) if name in self.desk.tables else None
        if way is None:
            raise self.unknown(name, self.desk.names_of(self.table))
        rows, decided = self.desk.related(way, self.key) if self.row is not None else ((), frozenset())
        return self.desk.selection(name, rows, self.under | decided)


def key_ref(row: Row) -> Ref:
    """Name the cell that names a row."""
    return row.ref(row.key_fields[0])
