"""Which errors does a plan still have, which cells do they point at, and which of them touch a document?"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from planbuilder.diagnostics import Diagnostic, Location, Severity
from planbuilder.model.plan import Plan
from planbuilder.values import Ref


@dataclass(frozen=True)
class Unresolved:
    """The errors of a plan, of which its drafts tell."""

    plan: Plan
    errors: tuple[Diagnostic, ...]

    @classmethod
    def among(cls, findings: Iterable[Diagnostic], plan: Plan) -> Unresolved:
        """Take the errors out of all findings; a draft is as open about warnings as any document."""
        return cls(plan, tuple(one for one in findings if one.severity is Severity.ERROR))

    @cached_property
    def _places(self) -> frozenset[Location]:
        return frozenset(error.location for error in self.errors)

    def points_at(self, ref: Ref) -> bool:
        """Whether an error stands at a cell; at the row alone it is about none of its cells."""
        place = self.plan.locate(ref)
        return bool(place.field) and place in self._places

    def touching(self, cells: Collection[Ref], files: Collection[str]) -> tuple[Diagnostic, ...]:
        """List the errors at some cells, at their rows, or in some files of templates and narrative."""
        rows = {(ref.table, ref.key) for ref in cells}
        of_rows = {self.plan.places[row].at() for row in rows if row in self.plan.places}
        places = of_rows.union(map(self.plan.locate, cells))
        return tuple(one for one in self.errors if one.location in places or one.location.file in files)
