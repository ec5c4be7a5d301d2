"""Which rows follow the KBLI that the plan's list holds?"""

from __future__ import annotations

from planbuilder.model import Plan, Row
from planbuilder.model.tables.centres import Centre


def is_of_list(plan: Plan, row: Row) -> bool:
    """Whether the codes of a row are of the list's own version, or say nothing else."""
    match row:
        case Centre(kbli_version=str(version)):
            return version in plan.once(_versions)
        case _:
            return True


def _versions(plan: Plan) -> frozenset[str]:
    return frozenset(entry.version for entry in plan.codes.kbli)
