"""Which tables are there? Every file of `tables/` brings one; they are found in sorted order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from planbuilder.model import tables as folder
from planbuilder.model.table import Table

PLAN = "plan"
"""The table that describes the plan itself; it has one row."""


@cache
def tables() -> Mapping[str, Table]:
    """Find all tables, by name; the plan itself is among them."""
    names = sorted(module.name for module in iter_modules(folder.__path__))
    found = map(_table, names)
    return MappingProxyType({table.name: table for table in found})


def _table(name: str) -> Table:
    module = import_module(f"{folder.__name__}.{name}")
    table = getattr(module, "TABLE", None)
    if not isinstance(table, Table):
        raise TypeError(f"{module.__name__} lacks TABLE, the Table that describes its rows")
    return table
