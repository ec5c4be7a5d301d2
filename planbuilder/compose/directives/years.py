"""`years("ceiling", unit="juta")`: one column for each year of the plan, under one head."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.tables.column import AskedYears


def years(
    composing: Composing, *paths: str, title: object = None, digits: int | None = None, unit: str = ""
) -> AskedYears:
    """Ask for a column a year."""
    _ = composing
    return AskedYears(paths, title, digits, unit)


DIRECTIVE = Directive("years", years, makes_blocks=False)
