"""What can a template ask? A view answers by name, and refuses other names with the nearest it has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from planbuilder.compose.faults import unknown
from planbuilder.values import Ref


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

    def unknown(self, name: str, known: Collection[str]) -> Exception:
        """Make the fault of a name this view does not have."""
        return unknown(name, self.name, known)
