"""`planbuilder list`: the documents of the set, and how their files stand."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planbuilder.builder import State, project_folder, read, states
from planbuilder.cli.command import DONE, PLAN_HAS_ERRORS, Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.diagnostics import Language, Words

_STATES = {
    State.CURRENT: Words("mutakhir", "current"),
    State.STALE: Words("usang", "stale"),
    State.ABSENT: Words("belum disusun", "not made"),
}


def configure(parser: ArgumentParser, language: Language) -> None:
    """Take plans and where their documents stand."""
    add_plans(parser, language)
    output = Words(
        "folder hasil (baku: build/ di samping inputs/)", "where to look (default: build/ beside inputs/)"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help=output.in_language(language))


def run(arguments: Namespace, console: Console) -> int:
    """Print a line a document: name, type, stage, state, and what changed since."""
    code = DONE
    for plan in plans(arguments):
        materials, found = read(plan)
        if materials is None:
            console.diagnostics(found)
            code = PLAN_HAS_ERRORS
            continue
        folder = (arguments.output or project_folder(plan) / "build") / plan.resolve().name
        for listed in states(materials, folder):
            state = _STATES[listed.state].in_language(console.language)
            console.data(
                "\t".join([listed.name, listed.type, listed.stage, state, ", ".join(listed.because)]).rstrip()
            )
    return code


COMMAND = Command(
    "list", Words("daftar dokumen dan keadaannya", "list documents and their state"), configure, run
)
