"""What is a value, where is it from, how is it written? Knows no table."""

from planbuilder.values.kind import Kind
from planbuilder.values.ref import Ref, Refs, refs
from planbuilder.values.value import Coverage, Raw, Value, bare, grounds, missing, origins

__all__ = ["Coverage", "Kind", "Raw", "Ref", "Refs", "Value", "bare", "grounds", "missing", "origins", "refs"]
