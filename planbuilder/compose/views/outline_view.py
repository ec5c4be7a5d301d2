"""How does a template see outlines: that of its document, and those of the whole set?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planbuilder.compose.language.origins import because_of
from planbuilder.compose.profile import Profile
from planbuilder.compose.views.view import View
from planbuilder.values import Ref

_ANSWERS = ("type", "title", "source", "is_verified")


@dataclass(frozen=True, slots=True, eq=False)
class OutlineView(View):
    """One outline of a type of document."""

    type: str
    """What documents of the type are called together."""
    profile: Profile
    under: frozenset[Ref]
    """The cells that chose it."""

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "outline"

    def take(self, name: str) -> object:
        """Answer `type`, `title`, `source` or `is_verified`."""
        match name:
            case "type":
                return self.type
            case "title" | "source" | "is_verified":
                return because_of(getattr(self.profile, name), self.under)
            case _:
                raise self.unknown(name, _ANSWERS)


@dataclass(frozen=True, slots=True, eq=False)
class OutlinesView(View):
    """The outlines of a whole set."""

    find: Callable[[], list[OutlineView]]

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "outlines"

    def take(self, name: str) -> object:
        """Answer `used`: each outline that some document of the set follows, once."""
        if name != "used":
            raise self.unknown(name, ("used",))
        return self.find()
