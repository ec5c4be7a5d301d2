"""`planbuilder new DIR`: start a plan, small to fill in or as a copy of a sample."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from planbuilder.builder import BLANK, SAMPLES, TakenError, cannot_write, start
from planbuilder.cli.command import Command
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words

_TAKEN = Words(
    "{folder} sudah berisi berkas; sebutkan folder baru atau kosong",
    "{folder} holds files already; name a new or empty folder",
)
_MADE = Words(
    "{count} berkas dibuat di {folder}; periksa dengan: planbuilder check {folder}",
    "{count} files made in {folder}; check them with: planbuilder check {folder}",
)


def configure(parser: Parser) -> None:
    """Take the new folder and what to start from."""
    folder = parser.said("folder rencana yang baru", "folder of the new plan")
    sample = parser.said("titik mula (baku: blank)", "what to start from (default: blank)")
    parser.add_argument("folder", type=Path, metavar="DIR", help=folder)
    parser.add_argument("--from", dest="sample", choices=(BLANK, *SAMPLES), default=BLANK, help=sample)


def run(arguments: Namespace, console: Console) -> int:
    """Make the plan's files."""
    try:
        made = start(arguments.folder, arguments.sample)
    except TakenError:
        console.say(_TAKEN, folder=arguments.folder)
        return USED_WRONGLY
    except OSError as error:
        console.diagnostics([cannot_write(arguments.folder, error)])
        return PLAN_HAS_ERRORS
    console.say(_MADE, count=len(made), folder=arguments.folder)
    return DONE


COMMAND = Command("new", Words("mulai rencana baru", "start a new plan"), configure, run)
