"""Which fonts did the pages really get? A silent substitute is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.render.pdf.signs import named
from planbuilder.render.problems import OTHER_FONT, TWIN_FONT

_TWINS = {
    "Arial": ("Liberation Sans", "Arimo"),
    "Liberation Sans": ("Arial", "Arimo"),
    "Times New Roman": ("Liberation Serif", "Tinos"),
    "Bookman Old Style": ("URW Bookman", "Bookman URW"),
}
"""Families whose letters are exactly as wide."""
_PLACE = Location("templates/shared/theme.yaml", field="fonts.text")


def substitutes(wished: Sequence[str], used: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Report each family that stands where the first of the theme was wished for; `used` are families and their signs.

    A family that the theme names for what the first one lacks is no surprise.
    """
    first, *further = wished
    twins = _TWINS.get(first, ())
    has_first = first in used or any(twin in used for twin in twins)
    for family in sorted(set(used) - {first}):
        if family in twins:
            yield report(TWIN_FONT, _PLACE, used=family, wished=first)
        elif not (has_first and family in further):
            yield report(OTHER_FONT, _PLACE, used=family, wished=first, signs=named(sorted(used[family])))
