"""Who reads the output? People on stderr, in their language; programs on stdout."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TextIO

from planbuilder.diagnostics import Diagnostic, Language, Severity, Words

SEVERITIES = {
    Severity.ERROR: Words("galat", "error"),
    Severity.WARNING: Words("peringatan", "warning"),
    Severity.NOTE: Words("catatan", "note"),
}
_COUNTS = {
    Severity.ERROR: Words("{count} galat", "{count} errors"),
    Severity.WARNING: Words("{count} peringatan", "{count} warnings"),
    Severity.NOTE: Words("{count} catatan", "{count} notes"),
}


class Progress(Protocol):
    """Is told of each step that is done."""

    def step(self, name: str, done: int, total: int) -> None:
        """Show that one more is done."""


@dataclass(frozen=True, slots=True)
class Console:
    """The two streams of a command and the language of its words."""

    language: Language
    out: TextIO
    err: TextIO

    def data(self, text: str) -> None:
        """Give a program what it asked for."""
        self.out.write(text if text.endswith("\n") else f"{text}\n")

    def json(self, value: object) -> None:
        """Give a program data as JSON, in letters that its stream knows."""
        knows_all = (self.out.encoding or "").lower().startswith("utf")
        self.data(json.dumps(value, ensure_ascii=not knows_all, indent=1))

    def say(self, words: Words, **parameters: object) -> None:
        """Tell a person one thing."""
        self.err.write(words.in_language(self.language).format(**parameters) + "\n")

    def diagnostics(self, found: Iterable[Diagnostic]) -> None:
        """Tell a person every problem, one a line, and how many there are."""
        counts = dict.fromkeys(Severity, 0)
        for diagnostic in found:
            counts[diagnostic.severity] += 1
            severity = SEVERITIES[diagnostic.severity].in_language(self.language)
            self.err.write(f"{diagnostic.text(self.language)} [{severity} {diagnostic.code}]\n")
        if any(counts.values()):
            self.err.write(", ".join(self._counted(*entry) for entry in counts.items() if entry[1]) + "\n")

    def _counted(self, severity: Severity, count: int) -> str:
        if count == 1:
            return f"1 {SEVERITIES[severity].in_language(self.language)}"
        return _COUNTS[severity].in_language(self.language).format(count=count)

    @contextmanager
    def progress(self, what: Words) -> Iterator[Progress]:
        """Show a bar on a terminal, plain lines elsewhere."""
        if not self.err.isatty():
            yield PlainProgress(self.err)
            return
        # rich takes 40 ms to load, which only a person at a terminal is given.
        from planbuilder.cli.bar import bar

        with bar(what.in_language(self.language)) as shown:
            yield shown


@dataclass(frozen=True, slots=True)
class PlainProgress:
    """A line a step, as logs want it."""

    err: TextIO

    def step(self, name: str, done: int, total: int) -> None:
        """Write the step's line."""
        self.err.write(f"[{done}/{total}] {name}\n")


def standard(language: Language) -> Console:
    """Make the console of a real command; a sign that a stream does not know is written as its number."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    return Console(language, sys.stdout, sys.stderr)
