"""Which rows have a regency and a district?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from planbuilder.model import Plan
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.factories import Factory
from planbuilder.model.tables.proposals import Proposal
from planbuilder.model.tables.raw_materials import RawMaterial

Located = Centre | Factory | Proposal | RawMaterial


def located_rows(plan: Plan) -> Iterator[Located]:
    """List centres, factories, proposals and raw materials."""
    return chain[Located](plan.rows(Centre), plan.rows(Factory), plan.rows(Proposal), plan.rows(RawMaterial))
