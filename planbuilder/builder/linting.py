"""What would Word refuse in a file? Any Word file, read no further than a linter looks."""

from __future__ import annotations

from pathlib import Path

from planbuilder.diagnostics import Diagnostic


def lint_file(path: Path) -> list[Diagnostic]:
    """Look a file over; raises OSError where it cannot be read."""
    # The rules load with it, which no other command needs.
    from planbuilder.lint import LARGEST_FILE, lint

    with path.open("rb") as file:
        return lint(file.read(LARGEST_FILE + 1), path.as_posix())
