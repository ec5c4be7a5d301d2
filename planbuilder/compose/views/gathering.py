"""What does a template gather as it goes? A list that knows which conditions decided what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from planbuilder.compose.language.origins import because_of
from planbuilder.compose.views.view import View
from planbuilder.values import Kind, Ref, Value


class Gathering(View):
    """What `{% set found = [] %}` and `{% do found.append(...) %}` make."""

    __slots__ = ("_members", "_under")

    def __init__(self) -> None:
        self._members: list[object] = []
        self._under: set[Ref] = set()

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "list"

    @property
    def under(self) -> frozenset[Ref]:
        """What decided what it holds: all conditions around the places that append to it."""
        return frozenset(self._under)

    def with_under(self, more: frozenset[Ref]) -> Self:
        """The same list, also because of other cells."""
        self._under |= more
        return self

    def __iter__(self) -> Iterator[object]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def append(self, member: object) -> str:
        """Hold one more; prints nothing."""
        self._members.append(member)
        return ""

    def take(self, name: str) -> object:
        """Answer `append`, `count` or `first`."""
        match name:
            case "append":
                return self.append
            case "count":
                return Value(len(self), Kind.INTEGER, refs=self.under, under=self.under)
            case "first" | "last" if self._members:
                return self.member(0 if name == "first" else -1)
            case _:
                raise self.unknown(name, ("append", "count", "first", "last"))

    def member(self, key: object) -> object:
        """Answer `found[0]`."""
        if isinstance(key, int) and -len(self) <= key < len(self):
            return because_of(self._members[key], self.under)
        return super().member(key)
