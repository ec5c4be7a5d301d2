"""`planbuilder explain CODE`: what a finding means, why it matters, and an example."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from planbuilder.builder import example, problems
from planbuilder.cli.command import DONE, USED_WRONGLY, Command
from planbuilder.cli.console import Console
from planbuilder.diagnostics import Language, Problem, Severity, Words, nearest

_UNKNOWN = Words("tidak ada temuan berkode {code}", "there is no finding with code {code}")
_MEANT = Words("mungkin maksudnya {code}", "perhaps {code} was meant")
_EXAMPLE = Words("Contoh yang memunculkannya:", "An example that raises it:")
_SEVERITIES = {
    Severity.ERROR: Words("galat: dokumen tidak disusun", "error: no document is made"),
    Severity.WARNING: Words("peringatan: dokumen tetap disusun", "warning: documents are made all the same"),
    Severity.NOTE: Words("catatan", "note"),
}


def configure(parser: ArgumentParser, language: Language) -> None:
    """Take a code, or none for the list of all."""
    words = Words(
        "kode temuan, misalnya REF-01 (kosong: daftar semua)", "a code such as REF-01 (none: list all)"
    )
    parser.add_argument("code", nargs="?", metavar="CODE", help=words.in_language(language))


def run(arguments: Namespace, console: Console) -> int:
    """Tell what a code stands for."""
    known = {problem.code: problem for problem in problems()}
    if arguments.code is None:
        for code, problem in known.items():
            console.data(f"{code}\t{problem.title.in_language(console.language)}")
        return DONE
    code = arguments.code.upper()
    if code not in known:
        console.say(_UNKNOWN, code=arguments.code)
        if meant := nearest(code, known):
            console.say(_MEANT, code=meant)
        return USED_WRONGLY
    console.data(explained(known[code], console.language))
    return DONE


def explained(problem: Problem, language: Language) -> str:
    """Write title, severity, reason, wording and example of a kind of problem."""
    said = [
        f"{problem.code}  {problem.title.in_language(language)}",
        _SEVERITIES[problem.severity].in_language(language),
        "",
        problem.reason.in_language(language),
        "",
        f"  {problem.message.in_language(language)}",
        f"  {problem.hint.in_language(language)}",
    ]
    files = example(problem.code)
    if files:
        said += ["", _EXAMPLE.in_language(language)]
        for name, text in files.items():
            said += ["", f"  {name}", *(f"    {line}" for line in text.splitlines())]
    return "\n".join(line.rstrip() for line in said).rstrip() + "\n"


COMMAND = Command(
    "explain", Words("jelaskan arti sebuah temuan", "explain what a finding means"), configure, run
)
