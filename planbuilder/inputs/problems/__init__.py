"""What can be wrong with files, tables, CSV, workbooks, YAML and boundaries? Everything this room reports."""

from __future__ import annotations

from planbuilder.diagnostics import Problem
from planbuilder.inputs.problems import boundaries, delimited, file, moving, table, xlsx, yaml

PROBLEMS: tuple[Problem, ...] = (
    *file.PROBLEMS,
    *table.PROBLEMS,
    *delimited.PROBLEMS,
    *xlsx.PROBLEMS,
    *yaml.PROBLEMS,
    *moving.PROBLEMS,
    *boundaries.PROBLEMS,
)
"""Every kind of problem of the room, in the order of their topics."""
