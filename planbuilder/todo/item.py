"""What is one open item? Something to be done about one row, where, by whom, and what waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planbuilder.diagnostics import Location, Words
from planbuilder.model.order import natural


@dataclass(frozen=True, slots=True)
class Owner:
    """Who owes an item."""

    kind: Literal["office", "regency"]
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing that somebody has to fill in, write, meet or decide."""

    code: str
    """The finding that asks for it; empty where only a mark in a document does."""
    task: Words
    """What to do, in full."""
    place: Location
    table: str
    key: str
    fields: tuple[str, ...]
    """The cells of the row that are to be filled in or looked at."""
    owner: Owner
    regency: str = ""
    """Name of the regency it is about, where it is about one."""
    documents: tuple[str, ...] = ()
    """The documents that print a mark, a dash or an empty line because of it, sorted."""

    @property
    def urgency(self) -> tuple[object, ...]:
        """Sort what blocks most documents first, then by table and key as people count."""
        return (-len(self.documents), self.table, natural(self.key), self.code, self.fields, self.place)
