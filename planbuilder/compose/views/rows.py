"""How does a template see rows? Selections that know which data decided who belongs to them, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Self

from planbuilder.compose.faults import Fault
from planbuilder.compose.language.origins import Carrier, read_in
from planbuilder.compose.problems import WRONG_KIND
from planbuilder.compose.views.change import average_change, by_year
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.groups import Group, Groups, Values
from planbuilder.compose.views.matching import identity, is_there, is_unknown_to, keys_of, matches
from planbuilder.compose.views.ordering import arranged, ranked_by, sort_key, sortable
from planbuilder.compose.views.row_view import RowView, key_ref
from planbuilder.compose.views.sums import mean, total
from planbuilder.compose.views.view import View
from planbuilder.compose.views.years import YearView
from planbuilder.model.row import Row
from planbuilder.values import Kind, Ref, Value

_QUESTIONS = (
    "where", "where_not", "having", "lacking", "without", "through", "sorted_by", "group_by", "largest",
    "largest_rows", "tied", "top", "get", "distinct", "sum", "mean", "growth", "share_of", "max_row", "min_row",
)  # fmt: skip
_ANSWERS = ("count", "first", "last")


@dataclass(frozen=True, slots=True, eq=False)
class Rows(View, Carrier):
    """Rows of one table and the references that were read to choose and order them."""

    desk: Desk
    table: str
    rows: tuple[Row, ...]
    under: frozenset[Ref] = frozenset()
    unsure: frozenset[str] = frozenset()
    """Keys of rows that are in or out only because a datum that was asked for is missing."""

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return self.table

    def __iter__(self) -> Iterator[RowView]:
        return (self._view(row) for row in self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let the rows also stand under other cells."""
        return replace(self, under=self.under | more)

    def take(self, name: str) -> object:
        """Answer `count`, `first`, `last` or a question such as `where`."""
        if name in _QUESTIONS or name in _ANSWERS:
            return getattr(self, name)
        raise self.unknown(name, (*_QUESTIONS, *_ANSWERS))

    def member(self, key: object) -> object:
        """Answer `rows[0]`."""
        place = key.raw if isinstance(key, Value) else key
        if not isinstance(place, int):
            raise self.unknown(str(key), ())
        return self._one(self.rows[place] if -len(self.rows) <= place < len(self.rows) else None)

    @property
    def count(self) -> Value:
        """How many rows there are."""
        return Value(len(self.rows), Kind.INTEGER, refs=self._counted, under=self.under)

    @property
    def first(self) -> RowView:
        """The first row; absent where there is none."""
        return self._one(self.rows[0] if self.rows else None)

    @property
    def last(self) -> RowView:
        """The last row; absent where there is none."""
        return self._one(self.rows[-1] if self.rows else None)

    def where(self, path: str, *wanted: object) -> Rows:
        """Keep rows whose datum is one of those wanted."""
        keys = keys_of(wanted)
        return self._kept(path, lambda thing: matches(thing, keys), read_in(wanted), is_unknown_to(keys))

    def where_not(self, path: str, *unwanted: object) -> Rows:
        """Keep rows whose datum is none of those unwanted; also those that lack it."""
        keys, read = keys_of(unwanted), read_in(unwanted)
        return self._kept(path, lambda thing: not matches(thing, keys), read, is_unknown_to(keys))

    def having(self, path: str) -> Rows:
        """Keep rows that have the datum."""
        return self._kept(path, is_there)

    def lacking(self, path: str) -> Rows:
        """Keep rows that lack the datum."""
        return self._kept(path, lambda thing: not is_there(thing))

    def without(self, others: object) -> Rows:
        """Keep rows that are not among others."""
        keys = keys_of(others)
        kept = tuple(row for row in self.rows if row.key not in keys)
        return self._chosen(kept, read_in(others))

    def through(self, path: str) -> Rows:
        """Find the rows that a reference of these rows leads to, each once, in the order of their table."""
        self._check(path)
        ends = [view.at(path) for view in self]
        target = self.desk.table_at(self.table, path)
        keys = set().union(*map(keys_of, ends))
        found = tuple(row for row in self.desk.rows(target) if row.key in keys)
        return Rows(self.desk, target, found, self.under.union(*map(read_in, ends)))

    def sorted_by(self, *paths: str) -> Rows:
        """Sort the rows by one or more data; `-units` begins with the largest, missing data come last."""
        views = list(self)
        read: list[frozenset[Ref]] = []
        for path in reversed(paths):
            name = path.removeprefix("-")
            self._check(name)
            key, seen = self._key_of(name)
            views = arranged(views, key, descending=path.startswith("-"))
            read.append(seen)
        rows = tuple(view.row for view in views if view.row is not None)
        return self._chosen(rows, frozenset().union(*read))

    def top(self, number: int | Value) -> Rows:
        """Keep the first rows."""
        many = int(number.number) if isinstance(number, Value) else number
        return self._chosen(self.rows[:many], read_in(number))

    def get(self, key: str | Value) -> RowView:
        """Find one row by its key, whether selected or not."""
        wanted = str(key.raw if isinstance(key, Value) else key)
        return RowView(self.desk, self.table, self.desk.find(self.table, wanted), read_in(key))

    def group_by(self, path: str, *, as_found: bool = False) -> Groups:
        """Group the rows by equal data; a row with a list stands in several.

        Groups stand in the order of their data, or `as_found` in that of their first rows.
        """
        self._check(path)
        groups: dict[object, list[Row]] = {}
        keys: dict[object, object] = {}
        read: list[frozenset[Ref]] = []
        for view in self:
            end = view.at(path)
            read.append(read_in(end))
            for key in end if isinstance(end, Rows) else (end,):
                read.append(ranked_by(key))
                keys.setdefault(identity(key), key)
                groups.setdefault(identity(key), []).append(view.row)  # type: ignore[arg-type]
        under = self.under.union(*read)
        order = list(groups)
        if not as_found:
            order.sort(key=lambda name: self._group_key(keys[name], path))
        made = (Group(keys[name], Rows(self.desk, self.table, tuple(groups[name]), under)) for name in order)
        return Groups(tuple(made), under)

    def largest(self, path: str, by: str = "") -> Groups:
        """Find the group with the most rows, or with the largest sum of a datum; several where they are equal."""
        groups = self.group_by(path)
        sizes = [group.rows.sum(by) if by else group.rows.count for group in groups]
        most = max((size.number for size in sizes if not size.is_missing), default=None)
        kept = tuple(
            group for group, size in zip(groups, sizes, strict=True) if size.raw is not None and size == most
        )
        return Groups(kept, groups.under.union(*map(read_in, sizes)))

    def largest_rows(self, path: str) -> Rows:
        """Find the row with the largest datum, or several that have as much."""
        values = [self.value_at(view, path) for view in self]
        most = max((value.number for value in values if not value.is_missing), default=None)
        kept = (
            row
            for row, value in zip(self.rows, values, strict=True)
            if value.raw is not None and value == most
        )
        return self._chosen(tuple(kept), read_in(values))

    def tied(self, path: str) -> Rows:
        """Keep rows that share their datum with another one."""
        values = [self.value_at(view, path) for view in self]
        borne = Counter(value.raw for value in values)
        kept = (
            row
            for row, raw in zip(self.rows, (value.raw for value in values), strict=True)
            if raw is not None and borne[raw] > 1
        )
        return self._chosen(tuple(kept), read_in(values))

    def distinct(self, path: str) -> Values:
        """List the different data of these rows, in order; missing ones left out."""
        self._check(path)
        values = [self.value_at(view, path) for view in self]
        unique = {value.raw: value for value in reversed(values) if not value.is_missing}
        choices = self.desk.choices_at(self.table, path)
        ordered = sorted(unique.values(), key=lambda value: sort_key(value, choices))
        return Values(tuple(ordered), self.under | read_in(values))

    def sum(self, path: str, year: int | Value | None = None) -> Value:
        """Add up a datum, also one year of a yearly one; the sum knows over how many rows it goes."""
        self._check(path)
        return total(self._numbers(path, year), self.under)

    def mean(self, path: str, year: int | Value | None = None) -> Value:
        """Average a datum over the rows that have it."""
        self._check(path)
        return mean(self._numbers(path, year), self.under)

    def growth(self, path: str, each: str, over: str = "year") -> Value:
        """Average, in percent, how much a datum changed from year to year, added up over what `each` names."""
        self._check(path)
        return average_change([by_year(group.rows, path, over) for group in self.group_by(each)])

    def share_of(self, whole: Rows) -> Value:
        """Tell how many of a hundred other rows these are."""
        points = Decimal(len(self.rows) * 100) / len(whole.rows) if whole.rows else None
        counted, under = self._counted | whole._counted, self.under | whole.under  # its own kind
        return Value(points, Kind.PERCENT, refs=counted, under=under)

    def max_row(self, path: str) -> RowView:
        """Find the row with the largest datum, the first of several."""
        return self.having(path).sorted_by(f"-{path}").first

    def min_row(self, path: str) -> RowView:
        """Find the row with the smallest datum, the first of several."""
        return self.having(path).sorted_by(path).first

    def value_at(self, view: View, path: str) -> Value:
        """Follow a path that ends in a datum."""
        found = view.at(path)
        match found:
            case Value():
                return found
            case YearView():
                return found.total
            case RowView():
                return found.caption
            case _:
                raise Fault(WRONG_KIND, name=path, value=self.table)

    @property
    def _counted(self) -> frozenset[Ref]:
        """What a count counts; of nothing, what left nothing."""
        return frozenset(map(key_ref, self.rows)) or self.under

    def _numbers(self, path: str, year: int | Value | None) -> list[Value]:
        if year is None:
            return [self.value_at(view, path) for view in self]
        found = [view.at(path).member(year) for view in self]
        return [value for value in found if isinstance(value, Value)]

    def _key_of(self, path: str) -> tuple[Callable[[RowView], Any], frozenset[Ref]]:
        ends = {view.key: view.at(path) for view in self}
        choices = self.desk.choices_at(self.table, path)
        keys = {name: sort_key(sortable(end), choices) for name, end in ends.items()}
        read = (read_in(end) | ranked_by(end) for end in ends.values())
        return (lambda view: keys[view.key]), frozenset().union(*read)

    def _group_key(self, key: object, path: str) -> Any:
        return sort_key(key, self.desk.choices_at(self.table, path))

    def _kept(
        self,
        path: str,
        holds: Callable[[object], bool],
        more: frozenset[Ref] = frozenset(),
        is_unsure: Callable[[object], bool] = lambda _: False,
    ) -> Rows:
        self._check(path)
        ends = [view.at(path) for view in self]
        kept = tuple(row for row, end in zip(self.rows, ends, strict=True) if holds(end))
        unsure = [row.key for row, end in zip(self.rows, ends, strict=True) if is_unsure(end)]
        chosen = self._chosen(kept, more.union(*map(read_in, ends)))
        return replace(chosen, unsure=chosen.unsure.union(unsure)) if unsure else chosen

    def _check(self, path: str) -> None:
        """Refuse a path that rows of this table do not have, also where there are no rows."""
        RowView(self.desk, self.table, None, frozenset()).at(path)

    def _chosen(self, rows: Sequence[Row], read: frozenset[Ref]) -> Rows:
        return Rows(self.desk, self.table, tuple(rows), self.under | read, self.unsure)

    def _view(self, row: Row) -> RowView:
        return RowView(self.desk, self.table, row, frozenset())

    def _one(self, row: Row | None) -> RowView:
        return RowView(self.desk, self.table, row, self.under)
