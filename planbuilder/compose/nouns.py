"""What does a sentence call the rows of a table? "6 dari 21 sentra"."""

from __future__ import annotations

from planbuilder import model
from planbuilder.values import Ref

MIXED = "data"
"""What rows of several tables are called together."""


def noun(table: str) -> str:
    """Name the rows of a table."""
    return model.tables()[table].noun


def noun_of(origins: frozenset[Ref]) -> str:
    """Name what was counted; where several tables went in, it is data."""
    tables = {ref.table for ref in origins}
    return noun(tables.pop()) if len(tables) == 1 else MIXED
