"""What stands in the files, and at which line or cell? Never decides what is valid."""

from planbuilder.inputs.codes import RawCodes, code_findings, read_codes
from planbuilder.inputs.folder import PlanFile, list_files
from planbuilder.inputs.homes import SHARED, YAMLS
from planbuilder.inputs.left_behind import left_behind
from planbuilder.inputs.narrative import is_narrative_or_picture
from planbuilder.inputs.problems import PROBLEMS
from planbuilder.inputs.problems.table import TOTAL_ROW
from planbuilder.inputs.read import read
from planbuilder.inputs.record import (
    CellError,
    Narrative,
    Place,
    RawPlan,
    RawRecord,
    RawValue,
    TableHeads,
    Vocabulary,
)

__all__ = [
    "PROBLEMS",
    "SHARED",
    "TOTAL_ROW",
    "YAMLS",
    "CellError",
    "Narrative",
    "Place",
    "PlanFile",
    "RawCodes",
    "RawPlan",
    "RawRecord",
    "RawValue",
    "TableHeads",
    "Vocabulary",
    "code_findings",
    "is_narrative_or_picture",
    "left_behind",
    "list_files",
    "read",
    "read_codes",
]  # fmt: skip
