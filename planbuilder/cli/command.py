"""What is a command? Its name, its words, its options and what it does."""

from __future__ import annotations

import importlib
import pkgutil
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planbuilder.cli import commands
from planbuilder.cli.console import Console
from planbuilder.diagnostics import Language, Words

DONE = 0
PLAN_HAS_ERRORS = 1
USED_WRONGLY = 2
OUR_BUG = 70
INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Command:
    """One command; each module of `cli/commands/` defines one as `COMMAND`."""

    name: str
    summary: Words
    configure: Callable[[ArgumentParser, Language], None]
    run: Callable[[Namespace, Console], int]
    """Gives the exit code."""


def all_commands() -> tuple[Command, ...]:
    """Find the commands, sorted by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(commands.__path__))
    return tuple(importlib.import_module(f"{commands.__name__}.{name}").COMMAND for name in names)


def add_plans(parser: ArgumentParser, language: Language) -> None:
    """Let a command take plans; without any it takes all of `inputs/`."""
    words = Words("folder rencana (baku: semua di inputs/)", "plan folders (default: all of inputs/)")
    parser.add_argument("plans", nargs="*", type=Path, metavar="PLAN", help=words.in_language(language))


def plans(arguments: Namespace) -> list[Path]:
    """Give the plans somebody named, or those in `inputs/`, or the folder they stand in."""
    if arguments.plans:
        return list(arguments.plans)
    found = sorted(path.parent for path in Path("inputs").glob("*/plan.yaml"))
    return found or [Path()]
