"""How is a cost line described in a table? Its words, and its specification on a line of its own."""

from __future__ import annotations

from planbuilder.compose.arguments import value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.inlines import Inlines, LineBreak


def described(composing: Composing, line: RowView) -> Inlines:
    """Write the description of a cost line with its specification below."""
    words = composing.inlines(line.take("description"))
    specification = value_of(line, "specification")
    return words if specification.is_missing else (*words, LineBreak(), *composing.inlines(specification))
