"""Which documents of a plan are final? All of them, or single types that are further than the plan."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from planbuilder.checks.missing import FINAL
from planbuilder.model import Plan


@dataclass(frozen=True, slots=True)
class FinalTypes:
    """The types of documents that are final."""

    names: tuple[str, ...]
    """The plan's own id where the plan is, then single types."""
    is_whole: bool
    """Whether the plan itself is final."""

    def holds(self, types: Collection[str]) -> bool:
        """Whether something that stands in documents of some types, or in all where none is named, is in a final one."""
        return bool(self.names) and (self.is_whole or not types or not set(types).isdisjoint(self.names))


def final_types(plan: Plan) -> FinalTypes:
    """Find what is final."""
    is_whole = plan.info.stage == FINAL
    single = tuple(name for name, setting in sorted(plan.info.documents.items()) if setting.stage == FINAL)
    return FinalTypes((*((plan.info.id,) if is_whole else ()), *single), is_whole)
