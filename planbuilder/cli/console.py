"""Who reads the output? People on stderr, in their language; programs on stdout."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

from planbuilder.diagnostics import Diagnostic, Language, Severity, Words

_SEVERITIES = {
    Severity.ERROR: Words("galat", "error"),
    Severity.WARNING: Words("peringatan", "warning"),
    Severity.NOTE: Words("catatan", "note"),
}


@dataclass(frozen=True, slots=True)
class Console:
    """The two streams of a command and the language of its words."""

    language: Language
    out: TextIO
    err: TextIO

    def data(self, text: str) -> None:
        """Give a program what it asked for."""
        self.out.write(text if text.endswith("\n") else f"{text}\n")

    def say(self, words: Words, **parameters: object) -> None:
        """Tell a person one thing."""
        self.err.write(words.in_language(self.language).format(**parameters) + "\n")

    def diagnostics(self, found: Iterable[Diagnostic]) -> None:
        """Tell a person every problem, one a line, and how many there are."""
        counts = dict.fromkeys(Severity, 0)
        for diagnostic in found:
            counts[diagnostic.severity] += 1
            severity = _SEVERITIES[diagnostic.severity].in_language(self.language)
            self.err.write(f"{diagnostic.text(self.language)} [{severity} {diagnostic.code}]\n")
        if any(counts.values()):
            said = (
                f"{count} {_SEVERITIES[severity].in_language(self.language)}"
                for severity, count in counts.items()
                if count
            )
            self.err.write(", ".join(said) + "\n")

    @contextmanager
    def progress(self, total_words: Words) -> Iterator[Progress]:
        """Show a bar on a terminal, plain lines elsewhere."""
        if not self.err.isatty():
            yield PlainProgress(self)
            return
        # rich takes 40 ms to load, which only a person at a terminal is given.
        from planbuilder.cli.bar import bar

        with bar(total_words.in_language(self.language)) as shown:
            yield shown


class Progress:
    """Is told of each step that is done."""

    def step(self, name: str, done: int, total: int) -> None:
        """Show that one more is done."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PlainProgress(Progress):
    """A line a step, as logs want it."""

    console: Console

    def step(self, name: str, done: int, total: int) -> None:
        """Write the step's line."""
        self.console.err.write(f"[{done}/{total}] {name}\n")


def standard(language: Language) -> Console:
    """Make the console of a real command."""
    return Console(language, sys.stdout, sys.stderr)
