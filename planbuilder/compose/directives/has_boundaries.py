"""`has_boundaries(regencies)`: whether a map of them can be drawn."""

from __future__ import annotations

from planbuilder.compose.arguments import rows_in
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.map import outlines
from planbuilder.compose.views.rows import Rows


def has_boundaries(composing: Composing, rows: Rows) -> bool:
    """Whether the plan has the boundary of at least one of some regencies."""
    known = outlines(composing)
    return any(view.key in known for view in rows_in("has_boundaries", rows))


DIRECTIVE = Directive("has_boundaries", has_boundaries, makes_blocks=False)
