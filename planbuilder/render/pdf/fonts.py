"""Which fonts did the pages really get? A silent substitute is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.render.problems import OTHER_FONT, TWIN_FONT

_TWINS = {
    "Arial": ("Liberation Sans", "Arimo"),
    "Liberation Sans": ("Arial", "Arimo"),
    "Times New Roman": ("Liberation Serif", "Tinos"),
    "Bookman Old Style": ("URW Bookman", "Bookman URW"),
}
"""Families whose letters are exactly as wide."""
_PLACE = Location("templates/shared/theme.yaml", field="fonts.text")


def substitutes(wished: str, used: Iterable[str]) -> Iterator[Diagnostic]:
    """Report each family that stands where the first of the theme was wished for."""
    for family in sorted(set(used) - {wished}):
        is_twin = family in _TWINS.get(wished, ())
        yield report(TWIN_FONT if is_twin else OTHER_FONT, _PLACE, used=family, wished=wished)
