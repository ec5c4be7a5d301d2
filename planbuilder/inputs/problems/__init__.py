"""What can be wrong with files, tables, CSV, workbooks and YAML? Everything this room reports."""

from __future__ import annotations

from planbuilder.diagnostics import Problem
from planbuilder.inputs.problems import delimited, file, moving, table, xlsx, yaml

PROBLEMS: tuple[Problem, ...] = (
    *file.PROBLEMS,
    *table.PROBLEMS,
    *delimited.PROBLEMS,
    *xlsx.PROBLEMS,
    *yaml.PROBLEMS,
    *moving.PROBLEMS,
)
"""Every kind of problem of the room, in the order of their topics."""
