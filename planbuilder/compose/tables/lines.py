"""How is a cost line described in a table? Its words, and its specification on a line of its own."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.inlines import Inlines, LineBreak
from planbuilder.values import Value


def described(composing: Composing, line: RowView) -> Inlines:
    """Write the description of a cost line with its specification below."""
    words = composing.inlines(line.take("description"))
    specification = value_of(line, "specification")
    return words if specification.is_missing else (*words, LineBreak(), *composing.inlines(specification))


def value_of(view: RowView, name: str) -> Value:
    """Take a datum of a row."""
    found = view.take(name)
    assert isinstance(found, Value), name  # the columns and facts asked for here are data
    return found
