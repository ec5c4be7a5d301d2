"""What is wrong, where, and what is the way out? Data only; nothing here prints."""

from planbuilder.diagnostics.diagnostic import Diagnostic, has_errors, in_order, report
from planbuilder.diagnostics.location import Location
from planbuilder.diagnostics.nearest import nearest
from planbuilder.diagnostics.problem import Language, Problem, Severity, Words

__all__ = [
    "Diagnostic", "Language", "Location", "Problem", "Severity", "Words",
    "has_errors", "in_order", "nearest", "report",
]  # fmt: skip
