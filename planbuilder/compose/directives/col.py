"""`col("area", digits=2)`: a column of a table that is not just its name."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.tables.column import Asked
from planbuilder.values import Value


def col(
    composing: Composing,
    path: str,
    title: object = None,
    *,
    digits: int | None = None,
    unit: str = "",
    year: int | Value | None = None,
) -> Asked:
    """Ask for a column with another title, decimals, unit or year."""
    _ = composing
    return Asked(path, title, digits, unit, int(year.number) if isinstance(year, Value) else year)


DIRECTIVE = Directive("col", col, makes_blocks=False)
