"""Which known name was meant by an unknown one? The nearest, for as many as can be searched in linear time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from planbuilder.diagnostics import Diagnostic, Location, Problem, Words, nearest, report

COMPARISONS = 50_000
"""So many names are compared in all; a plan full of unknown names gets its later findings without a guess."""
_NEAR = Words('mungkin maksudnya "{near}"', 'perhaps "{near}" is meant')


class Suggestions:
    """The known names of one table or list, and what was found nearest so far."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = tuple(known)
        self._found: dict[str, str] = {}
        self._most = max(1, COMPARISONS // max(1, len(self._known)))

    def report(self, problem: Problem, place: Location, name: str, **parameters: object) -> Diagnostic:
        """Report an unknown name; the nearest known one takes the place of the rule's own hint."""
        near = self._nearest(name)
        said = replace(problem, hint=_NEAR) if near else problem
        return report(said, place, name=name, near=near, **parameters)

    def _nearest(self, name: str) -> str:
        if name not in self._found and len(self._found) < self._most:
            self._found[name] = nearest(name, self._known)
        return self._found.get(name, "")
