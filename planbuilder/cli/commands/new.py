"""`planbuilder new DIR`: start a plan, small to fill in or as a copy of a sample."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planbuilder.builder import BLANK, SAMPLES, TakenError, start
from planbuilder.cli.command import DONE, USED_WRONGLY, Command
from planbuilder.cli.console import Console
from planbuilder.diagnostics import Language, Words

_TAKEN = Words(
    "{folder} sudah berisi berkas; sebutkan folder baru atau kosong",
    "{folder} holds files already; name a new or empty folder",
)
_MADE = Words(
    "{count} berkas dibuat di {folder}; periksa dengan: planbuilder check {folder}",
    "{count} files made in {folder}; check them with: planbuilder check {folder}",
)


def configure(parser: ArgumentParser, language: Language) -> None:
    """Take the new folder and what to start from."""
    folder = Words("folder rencana yang baru", "folder of the new plan").in_language(language)
    sample = Words("titik mula (baku: blank)", "what to start from (default: blank)").in_language(language)
    parser.add_argument("folder", type=Path, metavar="DIR", help=folder)
    parser.add_argument("--from", dest="sample", choices=(BLANK, *SAMPLES), default=BLANK, help=sample)


def run(arguments: Namespace, console: Console) -> int:
    """Make the plan's files."""
    try:
        made = start(arguments.folder, arguments.sample)
    except TakenError:
        console.say(_TAKEN, folder=arguments.folder)
        return USED_WRONGLY
    console.say(_MADE, count=len(made), folder=arguments.folder)
    return DONE


COMMAND = Command("new", Words("mulai rencana baru", "start a new plan"), configure, run)
