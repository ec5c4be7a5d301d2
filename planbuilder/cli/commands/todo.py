"""`planbuilder todo`: what is missing in the plans, who owes it, and which documents wait for it."""

from __future__ import annotations

from argparse import Namespace

from planbuilder.builder import Owed, owed
from planbuilder.cli.command import Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words
from planbuilder.todo import described, written


def configure(parser: Parser) -> None:
    """Take plans and the form of the list."""
    add_plans(parser)
    form = parser.said("bentuk daftar (baku: text)", "form of the list (default: text)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help=form)


def run(arguments: Namespace, console: Console) -> int:
    """List what is missing in each plan; errors that hide more of it are told first."""
    found = {plan.as_posix(): owed(plan) for plan in plans(arguments)}
    console.diagnostics(finding for one in found.values() for finding in one.diagnostics)
    if arguments.format == "json":
        language = console.language
        console.json(
            [{"plan": plan, **described(item, language)} for plan, one in found.items() for item in one.items]
        )
    else:
        console.data("\n\n".join(_text(plan, one, console, len(found)) for plan, one in found.items()))
    return PLAN_HAS_ERRORS if any(one.is_faulty for one in found.values()) else DONE


def _text(plan: str, one: Owed, console: Console, count: int) -> str:
    head = f"{plan}: " if count > 1 else ""
    return head + written(one.items, console.language)


COMMAND = Command(
    "todo",
    Words("daftar hal yang belum lengkap dan siapa yang melengkapi", "list what is missing and who owes it"),
    configure,
    run,
)
