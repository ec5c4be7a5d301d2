"""`planbuilder explain CODE`: what a finding means, why it matters, and an example."""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict

from planbuilder.builder import example, problems
from planbuilder.cli.command import Command
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Language, Problem, Severity, Words, nearest

_UNKNOWN = Words("tidak ada temuan berkode {code}", "there is no finding with code {code}")
_MEANT = Words("mungkin maksudnya {code}", "perhaps {code} was meant")
_EXAMPLE = Words("Contoh yang memunculkannya:", "An example that raises it:")
_SAID = Words("Temuannya:", "The finding:")
_SEVERITIES = {
    Severity.ERROR: Words("galat: dokumen tidak disusun", "error: no document is made"),
    Severity.WARNING: Words("peringatan: dokumen tetap disusun", "warning: documents are made all the same"),
    Severity.NOTE: Words("catatan", "note"),
}


def configure(parser: Parser) -> None:
    """Take a code, a topic for the list of its codes, or nothing for the list of all."""
    words = parser.said(
        "kode temuan, misalnya REF-01, atau topiknya, REF (kosong: daftar semua)",
        "a code such as REF-01, or its topic, REF (none: list all)",
    )
    parser.add_argument("code", nargs="?", metavar="CODE", help=words)


def run(arguments: Namespace, console: Console) -> int:
    """Tell what a code stands for."""
    known = {problem.code: problem for problem in problems()}
    code = (arguments.code or "").upper()
    listed = [problem for problem in known.values() if not code or problem.code.startswith(f"{code}-")]
    if listed:
        for problem in listed:
            console.data(f"{problem.code}\t{problem.title.in_language(console.language)}")
        return DONE
    if code not in known:
        console.say(_UNKNOWN, code=arguments.code)
        if meant := nearest(code, known):
            console.say(_MEANT, code=meant)
        return USED_WRONGLY
    console.data(explained(known[code], console.language))
    return DONE


def explained(problem: Problem, language: Language) -> str:
    """Write title, severity, reason and wording of a kind of problem, and an example that raises it."""
    said = [
        f"{problem.code}  {problem.title.in_language(language)}",
        _SEVERITIES[problem.severity].in_language(language),
        "",
        problem.reason.in_language(language),
    ]
    shown = example(problem.code)
    if shown is None:
        return "\n".join([*said, *_pattern(problem, language)])
    said += ["", _EXAMPLE.in_language(language)]
    for name, text in shown.files.items():
        said += ["", f"  {name}", *(f"    {line}".rstrip() for line in text.splitlines())]
    return "\n".join([*said, "", _SAID.in_language(language), "", f"  {shown.finding.text(language)}"])


def _pattern(problem: Problem, language: Language) -> list[str]:
    """Write the wording with dots for what differs from case to case; dots alone tell nothing."""
    dots: defaultdict[str, str] = defaultdict(lambda: "…")
    said = [words.in_language(language).format_map(dots) for words in (problem.message, problem.hint)]
    told = [line for line in said if line.strip("… ")]
    return ["", *(f"  {line}" for line in told)] if told else []


COMMAND = Command(
    "explain", Words("jelaskan arti sebuah temuan", "explain what a finding means"), configure, run
)
