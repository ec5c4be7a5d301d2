"""What stands in the files, and at which line or cell? Never decides what is valid."""

from planbuilder.inputs.boundaries import BOUNDARIES
from planbuilder.inputs.codes import RawCodes, code_findings, read_codes
from planbuilder.inputs.folder import PlanFile, list_files
from planbuilder.inputs.homes import SHARED, YAMLS
from planbuilder.inputs.left_behind import left_behind
from planbuilder.inputs.narrative import holds_no_table
from planbuilder.inputs.problems import PROBLEMS
from planbuilder.inputs.problems.table import TOTAL_ROW
from planbuilder.inputs.read import read
from planbuilder.inputs.record import (
    Boundaries,
    CellError,
    Narrative,
    Outline,
    Place,
    RawPlan,
    RawRecord,
    RawValue,
    TableHeads,
    Vocabulary,
)

__all__ = [
    "BOUNDARIES",
    "PROBLEMS",
    "SHARED",
    "TOTAL_ROW",
    "YAMLS",
    "Boundaries",
    "CellError",
    "Narrative",
    "Outline",
    "Place",
    "PlanFile",
    "RawCodes",
    "RawPlan",
    "RawRecord",
    "RawValue",
    "TableHeads",
    "Vocabulary",
    "code_findings",
    "holds_no_table",
    "left_behind",
    "list_files",
    "read",
    "read_codes",
]  # fmt: skip
