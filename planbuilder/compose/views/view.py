"""What can a template ask? A view answers by name, and refuses other names with the nearest it has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from planbuilder.compose.faults import Fault, unknown
from planbuilder.compose.problems import WRONG_KIND
from planbuilder.values import Ref, Value

Member = TypeVar("Member")


class View(ABC):
    """Something of the plan that a template may look at."""

    __slots__ = ()

    @property
    @abstractmethod
    def name(self) -> str:
        """What diagnostics call it."""

    @abstractmethod
    def take(self, name: str) -> object:
        """Answer `view.name`."""

    @property
    def rank(self) -> int:
        """Where it stands among others, before their keys are compared."""
        return 0

    @property
    def ranked_by(self) -> frozenset[Ref]:
        """The cells that decided about its rank."""
        return frozenset()

    def member(self, key: object) -> object:
        """Answer `view[key]`."""
        raise self.unknown(str(key), ())

    def at(self, path: str) -> Any:
        """Follow a dotted path from it."""
        found: object = self
        for name in str(path).split("."):
            if not isinstance(found, View):
                raise Fault(WRONG_KIND, name=path, value=name)
            found = found.take(name)
        return found

    def unknown(self, name: str, known: Collection[str]) -> Exception:
        """Make the fault of a name this view does not have."""
        return unknown(name, self.name, known)


def nth(view: View, members: Sequence[Member], key: object) -> Member:
    """Take the member of a view at a place, counted from zero; refuses a place that it does not have."""
    place = key.raw if isinstance(key, Value) else key
    if isinstance(place, int) and -len(members) <= place < len(members):
        return members[place]
    raise view.unknown(str(key), ())
