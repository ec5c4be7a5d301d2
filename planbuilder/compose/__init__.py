"""Which words and tables does a document have? Plan and templates in, documents of the tree out."""

from planbuilder.compose.compose import Composition, compose
from planbuilder.compose.example import examples, raised
from planbuilder.compose.plan_set import plan_set, types
from planbuilder.compose.problems import PROBLEMS
from planbuilder.compose.sources import Sources
from planbuilder.compose.spec import Spec
from planbuilder.compose.unresolved import Unresolved

__all__ = [
    "PROBLEMS",
    "Composition",
    "Sources",
    "Spec",
    "Unresolved",
    "compose",
    "examples",
    "plan_set",
    "raised",
    "types",
]
