"""How does a template see a yearly column? `activity.ceiling[2026]`, and its total over the years."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

from planbuilder.compose.language.origins import Carrier, read_in
from planbuilder.compose.views.sums import total
from planbuilder.compose.views.view import View
from planbuilder.values import Kind, Ref, Value

ReadYear = Callable[[int], Value]


@dataclass(frozen=True, slots=True, eq=False)
class YearView(View, Carrier):
    """A datum for each year of the plan."""

    title: str
    years: Sequence[int]
    read: ReadYear
    more: frozenset[Ref] = frozenset()

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return self.title

    @property
    def under(self) -> frozenset[Ref]:
        """The data of all years."""
        return frozenset().union(*map(read_in, self))

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let the data also stand under other cells."""
        return replace(self, more=self.more | more)

    def __iter__(self) -> Iterator[Value]:
        return (self.of(year) for year in self.years)

    def __bool__(self) -> bool:
        return any(not value.is_missing for value in self)

    def of(self, year: int) -> Value:
        """Read the datum of one year."""
        value = self.read(year)
        return replace(value, under=value.under | self.more)

    def member(self, key: object) -> object:
        """Answer `ceiling[2026]`."""
        year = key.raw if isinstance(key, Value) else key
        if isinstance(year, str) and year.isdecimal():
            year = int(year)
        if isinstance(year, int):
            return self.of(year)
        raise self.unknown(str(key), ())

    @property
    def total(self) -> Value:
        """The sum over the years; missing for texts and ranges."""
        values = list(self)
        if any(value.kind not in {Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH} for value in values):
            return Value(None, Kind.DECIMAL, refs=self.under)
        return total(values, self.more)

    def take(self, name: str) -> object:
        """Answer `total`, `first` or `last`."""
        match name:
            case "total":
                return self.total
            case "first" | "last" if self.years:
                return self.of(self.years[0 if name == "first" else -1])
            case _:
                raise self.unknown(name, ("total", "first", "last"))
