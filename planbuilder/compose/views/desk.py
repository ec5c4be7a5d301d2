"""Where do views look things up? The plan, its tables, and how tables lead to one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Any

from planbuilder import model
from planbuilder.compose.facts.fact import Fact, Facts
from planbuilder.compose.titles import lowered
from planbuilder.model.cells import as_written
from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.table import Table, TableField, yearly_name
from planbuilder.values import Ref, Value

LONGEST_CHAIN = 3
UNNAMED_GAP = "belum tercatat"
"""What an open item says where no single fact is missing."""
MakeRow = Callable[["Desk", str, Row | None, frozenset[Ref]], Any]
MakeSelection = Callable[["Desk", str, tuple[Row, ...], frozenset[Ref]], Any]
Link = tuple[str, str]
"""A table and its column that refers to another table."""
Chain = tuple[Link, ...]
"""From the wanted table to the one that asks: `((proposals, regency), (regencies, region))`."""


class Desk:
    """A plan laid out for views; what is looked up once is kept.

    `facts` are what is computed beside the columns, by table; `selection` and `single` make views of rows.
    """

    def __init__(
        self, plan: Plan, facts: Mapping[str, Facts], selection: MakeSelection, single: MakeRow
    ) -> None:
        self.plan = plan
        self.facts = facts
        self._selection = selection
        self._single = single
        self._candidates: dict[Link, frozenset[Ref]] = {}
        self._kept: dict[tuple[object, Row], object] = {}
        self._orders: dict[str, Mapping[str, int]] = {}
        self._chains: dict[tuple[str, str], Chain | None] = {}

    @cached_property
    def tables(self) -> Mapping[str, Table]:
        """All tables by name."""
        return model.tables()

    def answer(self, fact: Fact, row: Row) -> object:
        """Find a computed fact of a row."""
        if not fact.is_kept:
            return fact.find(self, row)
        if (fact.find, row) not in self._kept:
            self._kept[fact.find, row] = fact.find(self, row)
        return self._kept[fact.find, row]

    def selection(self, table: str, rows: tuple[Row, ...], under: frozenset[Ref]) -> Any:
        """Make the view of some rows of a table, and of what decided that it is these."""
        return self._selection(self, table, rows, under)

    def row(self, table: str, row: Row | None, under: frozenset[Ref]) -> Any:
        """Make the view of one row, or of the place of an absent one."""
        return self._single(self, table, row, under)

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the plan."""
        return self.plan.years

    def rows(self, table: str) -> tuple[Row, ...]:
        """List all rows of a table."""
        return tuple(self.plan.table(table))

    def find(self, table: str, key: str) -> Row | None:
        """Find one row by its key."""
        return self.plan.find(table, key)

    def field(self, table: str, name: str) -> TableField | None:
        """Find one column of a table."""
        return self.tables[table].field(name)

    def names_of(self, table: str) -> list[str]:
        """Name everything that a row of a table answers."""
        columns = [column.key for column in self.tables[table].fields]
        relations = [name for name in self.tables if self.chain(name, table) is not None]
        return sorted({*columns, *self.facts.get(table, {}), *relations, "key", "caption"})

    def column_at(self, table: str, path: str) -> tuple[str, TableField | Fact | None]:
        """Follow a dotted path over columns that refer; gives the last table and what the last name is there."""
        *steps, last = path.split(".")
        for step in steps:
            yearly = self.facts.get(table, {}).get(step) or self.tables[table].field(step)
            if yearly is not None and yearly.yearly:
                return table, yearly
            table = self.target(table, step)
        return table, self.facts.get(table, {}).get(last) or self.tables[table].field(last)

    def target(self, table: str, name: str) -> str:
        """Name the table that a column or fact leads to; a relation leads to its own."""
        found = self.facts.get(table, {}).get(name) or self.tables[table].field(name)
        if found is None:
            return name if name in self.tables else table
        return found.references or table

    def table_at(self, table: str, path: str) -> str:
        """Name the table whose rows stand at the end of a path."""
        for step in path.split("."):
            table = self.target(table, step)
        return table

    def choices_at(self, table: str, path: str) -> Mapping[str, str]:
        """Find the choices of the column at the end of a path; none for other kinds."""
        _, column = self.column_at(table, path)
        return column.choices if column is not None else {}

    def describe(self, refs: frozenset[Ref]) -> str:
        """Name the fact that is missing among some cells: the first empty one, else the first that leads nowhere."""
        named = [
            (ref, self.tables[ref.table].field(ref.field)) for ref in sorted(refs) if ref.table in self.tables
        ]
        empty = [column for ref, column in named if column is not None and self._is_empty(ref)]
        leading = [column for _, column in named if column is not None and column.referenced]
        found = next(iter((*empty, *leading)), None)
        return lowered(found.title) if found is not None else UNNAMED_GAP

    def _is_empty(self, ref: Ref) -> bool:
        return self._held(ref) in (None, ())

    def _held(self, ref: Ref) -> object:
        """Take what a row holds in a cell; None where there is no such row."""
        row = self.find(ref.table, ref.key)
        name = yearly_name(ref.field)
        if row is None or not name:
            return getattr(row, ref.field, None)
        return getattr(row, name).get(int(ref.field[-4:]))

    def is_blank(self, value: Value) -> bool:
        """Whether nothing is written where a datum should stand, not even what cannot be read."""
        return value.is_missing and not self.written(value.refs)

    def written(self, refs: Iterable[Ref]) -> str:
        """Tell what stands in the first of some cells that cannot be read or names a row that is not there; else nothing.

        Documents of a plan without errors have no such cell: what is missing in them was never written.
        """
        return next(filter(None, map(self._written, refs)), "")

    def _written(self, ref: Ref) -> str:
        if ref in self.plan.unread:
            return self.plan.unread[ref]
        column = self.field(ref.table, ref.field) if ref.table in self.tables else None
        if column is None or not column.referenced:
            return ""
        held = self._held(ref)
        keys = held if isinstance(held, tuple) else (held,)
        is_lost = any(key and not any(self.find(name, key) for name in column.referenced) for key in keys)
        return as_written(list(keys)) if is_lost else ""

    def chain(self, wanted: str, asking: str) -> Chain | None:
        """Find how rows of `wanted` lead to a row of `asking`; None where no way does, or several equally short."""
        if (wanted, asking) not in self._chains:
            self._chains[wanted, asking] = self._shortest(wanted, asking)
        return self._chains[wanted, asking]

    def _shortest(self, wanted: str, asking: str) -> Chain | None:
        direct = [link for link, target in self._links(wanted) if target == asking]
        if direct:
            return (direct[0],)
        for length in range(2, LONGEST_CHAIN + 1):
            found = list(self._ways(wanted, asking, length))
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _ways(self, start: str, end: str, length: int) -> Iterator[Chain]:
        for link, target in self._links(start):
            if length == 1 and target == end:
                yield (link,)
            elif length > 1 and target not in {start, end}:
                yield from ((link, *rest) for rest in self._ways(target, end, length - 1))

    def _links(self, table: str) -> Iterator[tuple[Link, str]]:
        for column in self.tables[table].fields:
            for target in column.referenced:
                if target != "sources":
                    yield (table, column.key), target

    def related(self, way: Chain, key: str) -> tuple[tuple[Row, ...], frozenset[Ref]]:
        """Find the rows that lead to a row, in the order of their table, and the references that decided it."""
        keys = [key]
        decided: list[frozenset[Ref]] = []
        found: dict[str, Row] = {}
        for table, field in reversed(way):
            found = {row.key: row for one in keys for row in self.plan.relating(table, field, one)}
            decided.append(self._decided(table, field, found.values()))
            keys = list(found)
        rows = list(found.values())
        if len(way) > 1:
            order = self._order(way[0][0])
            rows.sort(key=lambda row: order[row.key])
        return tuple(rows), frozenset(chain(*decided))

    def _order(self, table: str) -> Mapping[str, int]:
        if table not in self._orders:
            self._orders[table] = {row.key: place for place, row in enumerate(self.rows(table))}
        return self._orders[table]

    def _decided(self, table: str, field: str, members: object) -> frozenset[Ref]:
        """Name the cells that decide who belongs: those of all rows; where the column names its row, those of the members."""
        owner = self.tables[table].row
        if field in owner.key_fields or field == owner.numbered_in:
            return frozenset(row.ref(field) for row in members)  # type: ignore[attr-defined]
        if (table, field) not in self._candidates:
            self._candidates[table, field] = frozenset(row.ref(field) for row in self.rows(table))
        return self._candidates[table, field]
