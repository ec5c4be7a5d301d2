"""What does a draft say beside its document? Errors at the cells they stand in, and a page that lists them."""

from planbuilder.compose.unresolved.errors import Unresolved
from planbuilder.compose.unresolved.marking import marked
from planbuilder.compose.unresolved.page import with_findings

__all__ = ["Unresolved", "marked", "with_findings"]
