"""What is a computed fact? A datum of a row that no cell holds, with its title and kind, and how it is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from planbuilder.values import Kind


@dataclass(frozen=True, slots=True)
class Fact:
    """A computed datum; `of` takes the view of a row, which may be the place of an absent one."""

    title: str
    of: Callable[[Any], object]
    kind: Kind = Kind.TEXT
    unit: str = ""
    references: str = ""
    """The table whose rows it gives, where it gives rows."""
    yearly: bool = False
