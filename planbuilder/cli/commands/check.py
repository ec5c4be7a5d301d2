"""`planbuilder check`: every problem of the plans, in one run."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from typing import Any

from planbuilder.builder import check
from planbuilder.cli.command import DONE, PLAN_HAS_ERRORS, Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.diagnostics import Diagnostic, Language, Severity, Words, has_errors

_CLEAN = Words("tidak ada masalah", "no problems")


def configure(parser: ArgumentParser, language: Language) -> None:
    """Take plans, the form of the report and how strict to be."""
    add_plans(parser, language)
    form = Words("bentuk laporan", "form of the report").in_language(language)
    strict = Words("peringatan dianggap galat", "warnings count as errors").in_language(language)
    parser.add_argument("--format", choices=("text", "json"), default="text", help=form)
    parser.add_argument("--strict", action="store_true", help=strict)


def run(arguments: Namespace, console: Console) -> int:
    """Report what is wrong with each plan."""
    found = [diagnostic for plan in plans(arguments) for diagnostic in check(plan)]
    if arguments.format == "json":
        console.data(
            json.dumps([described(d, console.language) for d in found], ensure_ascii=False, indent=1)
        )
    else:
        console.diagnostics(found)
        if not found:
            console.say(_CLEAN)
    warned = arguments.strict and any(d.severity is Severity.WARNING for d in found)
    return PLAN_HAS_ERRORS if has_errors(found) or warned else DONE


def described(diagnostic: Diagnostic, language: Language) -> dict[str, Any]:
    """Describe a diagnostic for programs."""
    place = diagnostic.location
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message(language),
        "hint": diagnostic.hint(language),
        "location": {
            "file": place.file,
            "line": place.line or None,
            "column": place.column or None,
            "sheet": place.sheet or None,
            "cell": place.cell or None,
            "field": place.field or None,
        },
    }


COMMAND = Command(
    "check",
    Words("periksa rencana: semua masalah dalam sekali jalan", "check plans: every problem in one run"),
    configure,
    run,
)
