"""What stands behind something in a template? The cells it shows and the cells that decided it is this."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from planbuilder.compose.galley import Printed
from planbuilder.document.inlines import Datum, Emphasis, Gap, Inlines, Link, Strong
from planbuilder.values import Kind, Ref, Value

NOTHING: frozenset[Ref] = frozenset()


class Carrier(ABC):
    """What knows the cells that decided about it: rows, selections, groups."""

    __slots__ = ()

    if TYPE_CHECKING:  # a property here would be taken for the default of a dataclass's field

        @property
        def under(self) -> frozenset[Ref]:
            """The cells that decided about it."""

    @abstractmethod
    def with_under(self, more: frozenset[Ref]) -> Self:
        """Let it also stand under other cells."""


class Chosen(str):
    """Words that a condition chose: a text that knows what the condition read."""

    __slots__ = ("under",)

    under: frozenset[Ref]

    @classmethod
    def of(cls, words: str, under: frozenset[Ref]) -> Chosen:
        """Choose words because of some cells."""
        chosen = cls(words)
        chosen.under = under
        return chosen


def read_in(thing: object) -> frozenset[Ref]:
    """Name every cell that bears on something: those it shows and those that decided about it."""
    match thing:
        case Value():
            return thing.refs | thing.under
        case Printed(inlines, under):
            return under.union(_shown(inlines))
        case Chosen() | Carrier():
            return thing.under
        case list() | tuple():
            return NOTHING.union(*map(read_in, thing))
        case _:
            return NOTHING


def _shown(inlines: Inlines) -> Iterable[Ref]:
    for inline in inlines:
        match inline:
            case Datum(refs=found) | Gap(refs=found):
                yield from found
            case Strong(inner) | Emphasis(inner) | Link(children=inner):
                yield from _shown(inner)
            case _:
                pass


def because_of(thing: object, more: frozenset[Ref]) -> object:  # noqa: PLR0911  # one for each kind
    """Let something also stand under other cells, such as those of the condition that chose it."""
    if not more:
        return thing
    match thing:
        case Value() | Printed():
            return replace(thing, under=thing.under | more)
        case Chosen():
            return Chosen.of(str(thing), thing.under | more)
        case str():
            return Chosen.of(thing, more)
        case bool():
            return Value(thing, Kind.BOOL, under=more)
        case int():
            return Value(thing, Kind.INTEGER, under=more)
        case list() | tuple():
            return tuple(because_of(member, more) for member in thing)
        case Carrier():
            return thing.with_under(more)
        case _:
            return thing
