"""`planbuilder check`: every problem of the plans, in one run."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from planbuilder.builder import check, stops
from planbuilder.cli.command import Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Diagnostic, Language, Words

_CLEAN = Words("tidak ada masalah", "no problems")


def configure(parser: Parser) -> None:
    """Take plans, the form of the report and how strict to be."""
    add_plans(parser)
    form = parser.said("bentuk laporan (baku: text)", "form of the report (default: text)")
    strict = parser.said("peringatan dianggap galat", "warnings count as errors")
    parser.add_argument("--format", choices=("text", "json"), default="text", help=form)
    parser.add_argument("--strict", action="store_true", help=strict)


def run(arguments: Namespace, console: Console) -> int:
    """Report what is wrong with each plan."""
    found = [diagnostic for plan in plans(arguments) for diagnostic in check(plan)]
    if arguments.format == "json":
        console.json([described(diagnostic, console.language) for diagnostic in found])
    else:
        console.diagnostics(found)
        if not found:
            console.say(_CLEAN)
    return PLAN_HAS_ERRORS if stops(found, strict=arguments.strict) else DONE


def described(diagnostic: Diagnostic, language: Language) -> dict[str, Any]:
    """Describe a diagnostic for programs."""
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message(language),
        "hint": diagnostic.hint(language),
        "location": diagnostic.location.parts,
    }


COMMAND = Command(
    "check",
    Words("periksa rencana: semua masalah dalam sekali jalan", "check plans: every problem in one run"),
    configure,
    run,
)
