"""`group("Kapasitas", ["capacity", "capacity_unit"])`: columns under one head."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.tables.column import AskedGroup


def group(composing: Composing, title: object, columns: Sequence[object]) -> AskedGroup:
    """Ask for columns under one head."""
    _ = composing
    return AskedGroup(title, tuple(columns))


DIRECTIVE = Directive("group", group, makes_blocks=False)
