"""What is a command? Its name, its words, its options and what it does."""

from __future__ import annotations

import importlib
import pkgutil
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planbuilder.builder import is_plan
from planbuilder.cli import commands
from planbuilder.cli.console import Console
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words


@dataclass(frozen=True, slots=True)
class Command:
    """One command; each module of `cli/commands/` defines one as `COMMAND`."""

    name: str
    summary: Words
    configure: Callable[[Parser], None]
    run: Callable[[Namespace, Console], int]
    """Gives the exit code."""


def all_commands() -> tuple[Command, ...]:
    """Find the commands, sorted by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(commands.__path__))
    return tuple(importlib.import_module(f"{commands.__name__}.{name}").COMMAND for name in names)


def add_plans(parser: Parser) -> None:
    """Let a command take plans; without any it takes all of `inputs/`."""
    words = parser.said("folder rencana (baku: semua di inputs/)", "plan folders (default: all of inputs/)")
    parser.add_argument("plans", nargs="*", type=Path, metavar="PLAN", help=words)


def plans(arguments: Namespace) -> list[Path]:
    """Give the plans somebody named, or those in `inputs/`, or the folder they stand in."""
    if arguments.plans:
        return list(arguments.plans)
    return [folder for folder in sorted(Path("inputs").glob("*")) if is_plan(folder)] or [Path()]
