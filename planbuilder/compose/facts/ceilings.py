"""What follows from a ceiling? Which proposals count against it."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells
from planbuilder.compose.views.desk import Desk
from planbuilder.model.limits import counts_against
from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.proposals import Proposal

TABLE = "ceilings"
_BOUNDS = ("route", "year", "regency", "office", "funding_source")
_DECIDING = ("route", "budget_year", "regency", "proposer", "funding_source", "status")


def asking(desk: Desk, ceiling: Ceiling) -> object:
    """Find the proposals that use it up."""
    proposals = desk.plan.rows(Proposal)
    found = tuple(one for one in proposals if counts_against(ceiling, one))
    decided = cells((one, name) for one in proposals for name in _DECIDING)
    return desk.selection("proposals", found, decided | cells((ceiling, name) for name in _BOUNDS))


FACTS: Facts = {
    "asking": Fact("Usulan", asking, references="proposals", many=True, is_kept=True),
}
