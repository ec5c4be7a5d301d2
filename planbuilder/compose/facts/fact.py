"""What is a computed fact? A datum of a row that no cell holds, with its title and kind, and how it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from planbuilder.compose.language.origins import Carrier
from planbuilder.model.money import Sum
from planbuilder.model.row import Row
from planbuilder.values import Coverage, Kind, Raw, Ref, Value


@dataclass(frozen=True, slots=True)
class Fact:
    """A computed datum; `find` takes the desk and the row."""

    title: str
    find: Callable[[Any, Any], object]
    kind: Kind = Kind.TEXT
    unit: str = ""
    references: str = ""
    """The table whose rows it gives, where it gives rows."""
    many: bool = False
    """Whether it gives several rows."""
    yearly: bool = False
    is_kept: bool = False
    """Whether it is computed only once a row: it adds up many other rows."""
    choices: Mapping[str, str] = field(default_factory=dict)
    absent: Carrier | None = None
    """What it gives of a row that is not there, where that is no value and no row."""


Facts = Mapping[str, Fact]


def cells(sources: Iterable[tuple[Row, str]]) -> frozenset[Ref]:
    """Name the cells that a computation of the model says went in."""
    return frozenset(row.ref(name) for row, name in sources)


def amount(added: Sum, examined: frozenset[Ref]) -> Value:
    """Make a value of a sum of the model; what it looked at in vain also decided about it."""
    shown = cells(added.sources) or examined
    coverage = Coverage(added.known, added.total)
    return Value(added.amount, Kind.RUPIAH, "Rp", shown, coverage=coverage, under=examined)


def derived(raw: Raw, kind: Kind, refs: frozenset[Ref], under: frozenset[Ref] = frozenset()) -> Value:
    """Make a value of something that was computed."""
    return Value(raw, kind, refs=refs or under, under=under)
