"""What stands in the files, and at which line or cell? Never decides what is valid."""

from planbuilder.inputs.codes import RawCodes, code_findings, read_codes
from planbuilder.inputs.folder import PlanFile, list_files
from planbuilder.inputs.problems import PROBLEMS
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
    "PROBLEMS", "CellError", "Narrative", "Place", "PlanFile", "RawCodes", "RawPlan", "RawRecord", "RawValue",
    "TableHeads", "Vocabulary", "code_findings", "list_files", "read", "read_codes",
]  # fmt: skip
