"""How does a template see rows in groups, and the different data of a column?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from planbuilder.compose.language.origins import Carrier, because_of, read_in
from planbuilder.compose.views.view import View, nth
from planbuilder.values import Kind, Ref, Value

if TYPE_CHECKING:
    from planbuilder.compose.views.rows import Rows


@dataclass(frozen=True, slots=True, eq=False)
class Group(View, Carrier):
    """Rows with one datum in common, which is their key."""

    key: object
    rows: Rows

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "group"

    @property
    def under(self) -> frozenset[Ref]:
        """What decided who is in the group."""
        return self.rows.under | read_in(self.key)

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let the group also stand under other cells."""
        return replace(self, rows=self.rows.with_under(more))

    def __iter__(self) -> Iterator[object]:
        return iter((self.key, self.rows))

    def take(self, name: str) -> object:
        """Answer `key`, `rows`, or what the rows answer."""
        match name:
            case "key":
                return self.key
            case "rows":
                return self.rows
            case _:
                return self.rows.take(name)


@dataclass(frozen=True, slots=True, eq=False)
class Groups(View, Carrier):
    """Groups in the order of their keys."""

    groups: tuple[Group, ...]
    under: frozenset[Ref]

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "groups"

    def __iter__(self) -> Iterator[Group]:
        return iter(self.groups)

    def __len__(self) -> int:
        return len(self.groups)

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let the groups also stand under other cells."""
        return replace(self, under=self.under | more)

    def take(self, name: str) -> object:
        """Answer `count`, `first` or `last`."""
        match name:
            case "count":
                return Value(len(self.groups), Kind.INTEGER, refs=self.under, under=self.under)
            case "first" | "last" if self.groups:
                return self.groups[0 if name == "first" else -1].with_under(self.under)
            case _:
                raise self.unknown(name, ("count", "first", "last"))

    def member(self, key: object) -> object:
        """Answer `groups[0]`."""
        return nth(self, self.groups, key).with_under(self.under)


@dataclass(frozen=True, slots=True, eq=False)
class Values(View, Carrier):
    """Several data of one column."""

    values: tuple[Value, ...]
    under: frozenset[Ref]

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "values"

    def __iter__(self) -> Iterator[Value]:
        return iter(self.values)

    def __len__(self) -> int:
        return len(self.values)

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let the data also stand under other cells."""
        return replace(self, under=self.under | more)

    def take(self, name: str) -> object:
        """Answer `count`, `first` or `last`."""
        match name:
            case "count":
                return Value(len(self.values), Kind.INTEGER, refs=self.under, under=self.under)
            case "first" | "last" if self.values:
                return self.member(0 if name == "first" else -1)
            case _:
                raise self.unknown(name, ("count", "first", "last"))

    def member(self, key: object) -> object:
        """Answer `values[0]`."""
        return because_of(nth(self, self.values, key), self.under)
