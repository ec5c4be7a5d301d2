"""Does a row answer to a condition of a selection? Comparing what stands in it with what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.view import View
from planbuilder.values import Value


def is_there(thing: object) -> bool:
    """Whether a column, reference or selection holds anything; zero and `no` are something."""
    return not thing.is_missing if isinstance(thing, Value) else bool(thing)


def matches(thing: object, wanted: set[object]) -> bool:
    """Whether a datum is one of those wanted; of a list one member is enough."""
    return not wanted.isdisjoint(keys_of(thing))


def keys_of(thing: object) -> set[object]:
    """Name what can be compared of something: raw data, keys of rows, the members of lists."""
    match thing:
        case Value(raw=tuple() as members):
            return set(members)
        case Value():
            return {thing.raw}
        case RowView():
            return {thing.key or None}
        case str():
            return {str(thing)}
        case list() | tuple() | View() if isinstance(thing, Iterable):
            return set().union(*map(keys_of, thing))
        case _:
            return {thing}


def is_unknown_to(wanted: set[object]) -> Callable[[object], bool]:
    """Tell whether a datum is missing, so that nobody knows if it is one of those wanted; who asks for none knows."""
    if None in wanted:
        return lambda _: False
    return lambda thing: isinstance(thing, Value | RowView) and not is_there(thing)


def identity(thing: object) -> object:
    """Name what makes two data, or two rows, the same one of a group."""
    match thing:
        case RowView():
            return (thing.table, thing.key)
        case Value():
            return thing.raw
        case _:
            return thing
