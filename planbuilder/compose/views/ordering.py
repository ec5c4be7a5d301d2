"""In which order do rows and groups stand? Numbers by size, choices as their list goes, rows by rank and key, missing last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

from planbuilder.compose.views.view import View
from planbuilder.compose.views.years import YearView
from planbuilder.values import Ref, Value

Member = TypeVar("Member")
SortKey = tuple[int, Decimal | int, str]
_FIRST, _LAST = 0, 1


def sort_key(thing: object, choices: Mapping[str, str]) -> SortKey:  # noqa: PLR0911  # one for each kind
    """Place a datum among others of its column; a missing one comes last."""
    match thing:
        case Value(raw=None):
            return (_LAST, 0, "")
        case Value(raw=str() as raw) if raw in choices:
            return (_FIRST, list(choices).index(raw), "")
        case Value(raw=bool() | int() | Decimal() as raw):
            return (_FIRST, Decimal(raw), "")
        case Value(raw=date() as raw):
            return (_FIRST, raw.toordinal(), "")
        case Value():
            return (_FIRST, 0, str(thing.raw).casefold())
        case View():
            return (_FIRST if thing else _LAST, thing.rank, str(getattr(thing, "key", "")))
        case _:
            return (_FIRST, 0, str(thing))


def ranked_by(thing: object) -> frozenset[Ref]:
    """Name the cells that decided about the rank of a row."""
    return thing.ranked_by if isinstance(thing, View) else frozenset()


def arranged(
    members: Sequence[Member], key: Callable[[Member], SortKey], *, descending: bool
) -> list[Member]:
    """Sort; equals keep their order, and what is missing stays last also when the rest is turned round."""
    there = [member for member in members if key(member)[0] == _FIRST]
    missing = [member for member in members if key(member)[0] == _LAST]
    return [*sorted(there, key=key, reverse=descending), *missing]


def sortable(thing: object) -> object:
    """Take what something is sorted by: of a yearly column its total."""
    return thing.total if isinstance(thing, YearView) else thing
