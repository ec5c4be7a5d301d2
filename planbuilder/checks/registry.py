"""Which rules are there? Every file of `rules/` brings one; they are found in sorted order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from planbuilder.checks import rules as folder
from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem
from planbuilder.model import Plan

_PARTS = ("PROBLEM", "check", "FIRES", "PLACE", "QUIET")
"""What every file of `rules/` defines, in the order of the fields of `Rule` after its name."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, with a small plan that breaks it and one that does not."""

    name: str
    """The file it stands in."""
    problem: Problem
    check: Callable[[Plan], Iterator[Diagnostic]]
    fires: Files
    place: str
    """Where the finding stands in `fires`, written as in a message."""
    quiet: Files


@cache
def all_rules() -> tuple[Rule, ...]:
    """Find all rules, sorted by the name of their file."""
    names = sorted(module.name for module in iter_modules(folder.__path__))
    return tuple(_rule(name) for name in names)


def examples() -> Mapping[str, Files]:
    """Give for each code the files that tell a plan with this finding from a sound one."""
    return {rule.problem.code: rule.fires for rule in all_rules()}


def _rule(name: str) -> Rule:
    module = import_module(f"{folder.__name__}.{name}")
    lacking = [part for part in _PARTS if not hasattr(module, part)]
    if lacking:
        raise TypeError(f"{module.__name__} lacks {', '.join(lacking)}; every rule has {', '.join(_PARTS)}")
    return Rule(name, *(getattr(module, part) for part in _PARTS))
