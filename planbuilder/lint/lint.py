"""What would Word refuse, repair or prompt about? Every rule looks at the opened file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from planbuilder.diagnostics import Diagnostic, Problem, in_order
from planbuilder.lint import archive, rules
from planbuilder.lint.package import Package, opened


@dataclass(frozen=True, slots=True)
class Rule:
    """One question about a file; each module of `lint/rules/` asks one."""

    name: str
    problems: tuple[Problem, ...]
    check: Callable[[Package], Iterator[Diagnostic]]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Find the rules, sorted by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    modules = [importlib.import_module(f"{rules.__name__}.{name}") for name in names]
    return tuple(
        Rule(name, module.PROBLEMS, module.check) for name, module in zip(names, modules, strict=True)
    )


PROBLEMS = (*archive.PROBLEMS, *(problem for rule in all_rules() for problem in rule.problems))


def lint(data: bytes, name: str) -> list[Diagnostic]:
    """Look a Word file over; `name` is what findings call it.

    An error is what Word refuses or repairs; a warning what it opens with a question or shows wrong.
    """
    found: list[Diagnostic] = []
    entries = archive.unpacked(data, name, found)
    if entries is not None:
        package = opened(entries, name)
        for rule in all_rules():
            found.extend(rule.check(package))
    return in_order(found)
