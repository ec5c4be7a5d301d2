"""`planbuilder list`: the documents of the set, and how their files stand."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from planbuilder.builder import State, project_folder, read, states
from planbuilder.cli.command import Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words, has_errors

_STATES = {
    State.CURRENT: Words("mutakhir", "current"),
    State.STALE: Words("usang", "stale"),
    State.ABSENT: Words("belum disusun", "not made"),
}


def configure(parser: Parser) -> None:
    """Take plans and where their documents stand."""
    add_plans(parser)
    output = parser.said(
        "folder hasil (baku: build/ di samping inputs/)", "where to look (default: build/ beside inputs/)"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help=output)


def run(arguments: Namespace, console: Console) -> int:
    """Print a line a document: name, type, stage, state, and what changed since."""
    return max(_list(plan, arguments, console) for plan in plans(arguments))


def _list(plan: Path, arguments: Namespace, console: Console) -> int:
    materials, found = read(plan)
    if materials is None:
        console.diagnostics(found)
        return PLAN_HAS_ERRORS
    folder = (arguments.output or project_folder(plan) / "build") / plan.resolve().name
    listed, about_set = states(materials, folder)
    console.diagnostics(about_set)
    for one in listed:
        state = _STATES[one.state].in_language(console.language)
        console.data("\t".join([one.name, one.type, one.stage, state, ", ".join(one.because)]).rstrip())
    return PLAN_HAS_ERRORS if has_errors(about_set) else DONE


COMMAND = Command(
    "list", Words("daftar dokumen dan keadaannya", "list documents and their state"), configure, run
)
