"""How does a template see what an analysis found? Results with named data, selected by what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Self

from planbuilder.compose.language.origins import Carrier, because_of, read_in
from planbuilder.compose.views.matching import is_there, keys_of, matches
from planbuilder.compose.views.view import View, nth
from planbuilder.values import Kind, Ref, Value

_QUESTIONS = ("where", "where_not", "having", "lacking", "top", "count", "first")


@dataclass(frozen=True, slots=True, eq=False)
class Result(View, Carrier):
    """One thing that was found: values and rows by name."""

    data: Mapping[str, object]
    under: frozenset[Ref] = frozenset()

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "result"

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let it also stand under other cells."""
        return replace(self, under=self.under | more)

    def take(self, name: str) -> object:
        """Answer a datum of it."""
        if name not in self.data:
            raise self.unknown(name, self.data)
        return because_of(self.data[name], self.under)

    def member(self, key: object) -> object:
        """Answer `result["points"]`."""
        return self.take(str(key.raw if isinstance(key, Value) else key))


@dataclass(frozen=True, slots=True, eq=False)
class Results(View, Carrier):
    """Results of one analysis, and what decided that it is these."""

    results: tuple[Result, ...] = ()
    under: frozenset[Ref] = frozenset()

    @property
    def name(self) -> str:
        """What diagnostics call them."""
        return "results"

    def __iter__(self) -> Iterator[Result]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let them also stand under other cells."""
        return replace(self, under=self.under | more)

    def take(self, name: str) -> object:
        """Answer `count`, `first` or a question such as `where`."""
        if name not in _QUESTIONS:
            raise self.unknown(name, _QUESTIONS)
        return getattr(self, name)

    def member(self, key: object) -> object:
        """Answer `results[0]`."""
        return nth(self, self.results, key).with_under(self.under)

    @property
    def count(self) -> Value:
        """How many there are."""
        counted = self.under.union(*(read_in(value) for one in self.results for value in one.data.values()))
        return Value(len(self.results), Kind.INTEGER, refs=counted, under=self.under)

    @property
    def first(self) -> object:
        """The first of them; the caller makes sure there is one."""
        return self.member(0)

    def where(self, path: str, *wanted: object) -> Results:
        """Keep those whose datum is one of those wanted."""
        keys = keys_of(wanted)
        return self._kept(path, lambda thing: matches(thing, keys), read_in(wanted))

    def where_not(self, path: str, *unwanted: object) -> Results:
        """Keep those whose datum is none of those unwanted."""
        keys = keys_of(unwanted)
        return self._kept(path, lambda thing: not matches(thing, keys), read_in(unwanted))

    def having(self, path: str) -> Results:
        """Keep those that have the datum."""
        return self._kept(path, is_there)

    def lacking(self, path: str) -> Results:
        """Keep those that lack the datum."""
        return self._kept(path, lambda thing: not is_there(thing))

    def top(self, number: int) -> Results:
        """Keep the first ones."""
        return replace(self, results=self.results[:number])

    def _kept(
        self, path: str, holds: Callable[[object], bool], more: frozenset[Ref] = frozenset()
    ) -> Results:
        ends = [one.at(path) for one in self.results]
        kept = tuple(one for one, end in zip(self.results, ends, strict=True) if holds(end))
        return Results(kept, self.under.union(more, *map(read_in, ends)))
