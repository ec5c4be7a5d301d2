"""Which findings can planbuilder report, and what is an example of each?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from planbuilder import checks, compose, inputs, model, proof
from planbuilder.builder.problems import PROBLEMS
from planbuilder.builder.reading import read_plan
from planbuilder.builder.writing import write
from planbuilder.checks.example import whole_plan
from planbuilder.diagnostics import Diagnostic, Problem
from planbuilder.render import problems as render_problems

SHOWN_AS = "contoh"
"""The folder of the example plans, as their findings name it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A small plan with one fault."""

    files: Mapping[str, str]
    """The telling ones, by their path."""
    finding: Diagnostic


def problems() -> tuple[Problem, ...]:
    """Gather the kinds of problem of every room, sorted by code."""
    # Only those who ask what a code means need the rules about Word files.
    from planbuilder import lint

    rooms = (
        inputs.PROBLEMS,
        model.PROBLEMS,
        checks.PROBLEMS,
        compose.PROBLEMS,
        proof.PROBLEMS,
        render_problems.PROBLEMS,
        lint.PROBLEMS,
        PROBLEMS,
    )
    return tuple(sorted((problem for room in rooms for problem in room), key=lambda problem: problem.code))


@cache
def example(code: str) -> Example | None:
    """Raise a finding with a small plan; None where no plan is kept for it."""
    composed = compose.examples()
    files = {**checks.examples(), **composed}.get(code)
    if files is None:
        return None
    with TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in whole_plan(files).items():
            write(folder / path, text.encode())
        plan, found = read_plan(folder, SHOWN_AS)
    findings = compose.raised(plan) if code in composed else found
    return Example(files, next(finding for finding in findings if finding.code == code))
