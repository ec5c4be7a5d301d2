"""Which version of KBLI do the codes of a row follow, and is it the one of the plan's list?"""

from __future__ import annotations

from planbuilder.model import Plan, Row
from planbuilder.model.tables.centres import Centre


def is_of_list(plan: Plan, row: Row) -> bool:
    """Whether the codes of a row are of the list's own version, or say nothing else."""
    named = _named(row)
    return named is None or named in plan.once(_versions)


def version_of(plan: Plan, row: Row) -> str:
    """Name the version that a row follows; the list's own where it names none."""
    return _named(row) or max(plan.once(_versions), default="")


def _named(row: Row) -> str | None:
    return row.kbli_version if isinstance(row, Centre) else None


def _versions(plan: Plan) -> frozenset[str]:
    return frozenset(entry.version for entry in plan.codes.kbli)
