"""Which files of facts are there? Each names its table and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from planbuilder.compose import facts as folder
from planbuilder.compose.facts.fact import Facts

_MACHINERY = {"fact", "registry"}


@cache
def facts() -> Mapping[str, Facts]:
    """Find all facts, by table and name."""
    names = sorted(module.name for module in iter_modules(folder.__path__) if module.name not in _MACHINERY)
    found = [import_module(f"{folder.__name__}.{name}") for name in names]
    return MappingProxyType({module.TABLE: module.FACTS for module in found})
