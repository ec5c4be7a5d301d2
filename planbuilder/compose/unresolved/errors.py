"""Which errors does a plan still have, which cells do they point at, and which of them touch a document?"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from planbuilder.diagnostics import Diagnostic, Location, Severity
from planbuilder.model.plan import Plan
from planbuilder.model.registry import tables
from planbuilder.values import Ref, Refs


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

    @cached_property
    def _files(self) -> frozenset[str]:
        return frozenset(place.file for place in self._places)

    @cached_property
    def _looked_at(self) -> dict[tuple[str, str], frozenset[Location]]:
        """Keep the places of errors in each row that was asked for: the drafts of a set show the same rows."""
        return {}

    def points_at(self, ref: Ref) -> bool:
        """Whether an error stands at a cell; at the row alone it is about none of its cells."""
        place = self.plan.locate(ref)
        return bool(place.field) and place in self._places

    def doubts(self, refs: Refs) -> bool:
        """Whether what derives from some cells is doubtful: an error stands at each that belongs to a row."""
        known = [ref for ref in refs if self.plan.find(ref.table, ref.key) is not None]
        return bool(known) and all(map(self.points_at, known))

    def touching(
        self, shown: Iterable[Ref], deciding: Iterable[Ref], files: Collection[str]
    ) -> tuple[Diagnostic, ...]:
        """List the errors in rows that a document shows, at cells that decided about it, or in files it was made of."""
        rows = {(ref.table, ref.key) for ref in shown}
        places = set(map(self.plan.locate, deciding)).union(*map(self._in_row, rows))
        return tuple(one for one in self.errors if one.location in places or one.location.file in files)

    def _in_row(self, row: tuple[str, str]) -> frozenset[Location]:
        """Find the places of a row and of its cells that have an error."""
        if row not in self._looked_at:
            self._looked_at[row] = self._places.intersection(self._located(row))
        return self._looked_at[row]

    def _located(self, row: tuple[str, str]) -> Iterable[Location]:
        """Locate a row and each of its cells; nothing where its file has no error."""
        place = self.plan.places.get(row)
        if place is None or place.at().file not in self._files:
            return ()
        columns = tables()[row[0]].fields
        yearly = (f"{column.key}_{year}" for column in columns if column.yearly for year in self.plan.years)
        return map(place.at, ("", *(column.key for column in columns), *yearly))
