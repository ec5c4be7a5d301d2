"""Which findings can planbuilder report, and what is an example of each?"""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder import checks, compose, inputs, model
from planbuilder.builder.problems import PROBLEMS
from planbuilder.diagnostics import Problem
from planbuilder.render import problems as render_problems


def problems() -> tuple[Problem, ...]:
    """Gather the kinds of problem of every room, sorted by code."""
    rooms = (inputs.PROBLEMS, model.PROBLEMS, checks.PROBLEMS, compose.PROBLEMS, render_problems.PROBLEMS, PROBLEMS)
    return tuple(sorted((problem for room in rooms for problem in room), key=lambda problem: problem.code))


def example(code: str) -> Mapping[str, str]:
    """Give the files of a small plan that raises a finding; empty where none is kept."""
    return checks.examples().get(code, {})
