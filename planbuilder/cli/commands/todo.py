"""`planbuilder todo`: what is missing in the plans, who owes it, and which documents wait for it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from planbuilder.builder import Owed, owed, write_list
from planbuilder.cli.command import Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words
from planbuilder.todo import described, written

_WHERE = Words(
    "sebutkan berkasnya dengan -o FILE bila, dan hanya bila, --format xlsx",
    "name the file with -o FILE if, and only if, --format is xlsx",
)
_WRITTEN = Words("{count} baris ditulis ke {file}", "{count} rows written to {file}")


def configure(parser: Parser) -> None:
    """Take plans and the form of the list."""
    add_plans(parser)
    form = parser.said("bentuk daftar (baku: text)", "form of the list (default: text)")
    parser.add_argument("--format", choices=("text", "json", "xlsx"), default="text", help=form)
    output = parser.said("berkas xlsx yang ditulis", "the xlsx file to write")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help=output)


def run(arguments: Namespace, console: Console) -> int:
    """List what is missing in each plan; errors that hide more of it are told first."""
    if (arguments.format == "xlsx") != (arguments.output is not None):
        console.say(_WHERE)
        return USED_WRONGLY
    found = {plan.as_posix(): owed(plan) for plan in plans(arguments)}
    console.diagnostics(finding for one in found.values() for finding in one.diagnostics)
    if arguments.output is not None:
        return _write(arguments.output, found, console)
    if arguments.format == "json":
        language = console.language
        console.json(
            [{"plan": plan, **described(item, language)} for plan, one in found.items() for item in one.items]
        )
    else:
        console.data("\n\n".join(_text(plan, one, console, len(found)) for plan, one in found.items()))
    return _ending(found)


def _ending(found: Mapping[str, Owed]) -> int:
    return PLAN_HAS_ERRORS if any(one.is_faulty for one in found.values()) else DONE


def _write(path: Path, found: Mapping[str, Owed], console: Console) -> int:
    failed = write_list(path, found, console.language)
    if failed:
        console.diagnostics(failed)
        return PLAN_HAS_ERRORS
    console.say(_WRITTEN, count=sum(len(one.items) for one in found.values()), file=path)
    return _ending(found)


def _text(plan: str, one: Owed, console: Console, count: int) -> str:
    head = f"{plan}: " if count > 1 else ""
    return head + written(one.items, console.language)


COMMAND = Command(
    "todo",
    Words("daftar hal yang belum lengkap dan siapa yang melengkapi", "list what is missing and who owes it"),
    configure,
    run,
)
