"""`planbuilder lint FILE.docx...`: what Word would refuse, repair or ask about in a file, whoever made it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from planbuilder.builder import lint_file, stops
from planbuilder.cli.command import Command
from planbuilder.cli.commands.check import described
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Diagnostic, Words

_CLEAN = Words("tidak ada masalah", "no problems")
_UNREADABLE = Words("{path} tidak dapat dibuka", "{path} cannot be opened")


def configure(parser: Parser) -> None:
    """Take files, the form of the report and how strict to be."""
    files = parser.said("berkas Word (.docx)", "Word files (.docx)")
    form = parser.said("bentuk laporan (baku: text)", "form of the report (default: text)")
    strict = parser.said("peringatan dianggap galat", "warnings count as errors")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=files)
    parser.add_argument("--format", choices=("text", "json"), default="text", help=form)
    parser.add_argument("--strict", action="store_true", help=strict)


def run(arguments: Namespace, console: Console) -> int:
    """Report what is wrong with each file; one that cannot be opened ends the command."""
    found: list[Diagnostic] = []
    for path in arguments.files:
        try:
            found += lint_file(path)
        except OSError:
            console.say(_UNREADABLE, path=path)
            return USED_WRONGLY
    if arguments.format == "json":
        console.json([described(diagnostic, console.language) for diagnostic in found])
    else:
        console.diagnostics(found)
        if not found:
            console.say(_CLEAN)
    return PLAN_HAS_ERRORS if stops(found, strict=arguments.strict) else DONE


COMMAND = Command(
    "lint",
    Words("periksa berkas Word: apa yang akan ditolaknya", "check Word files: what Word would refuse"),
    configure,
    run,
)
