"""Which proposals count against a ceiling? Those that still ask for money by its route, in its year and within its bounds."""

from __future__ import annotations

from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.proposals import Proposal

_OUT = frozenset({"deferred", "rejected"})


def asks(proposal: Proposal) -> bool:
    """Whether a proposal still asks for money: neither deferred nor rejected."""
    return proposal.status not in _OUT


def counts_against(ceiling: Ceiling, proposal: Proposal) -> bool:
    """Whether a proposal uses up a ceiling; an empty source, regency or office of it means all of them."""
    return (
        asks(proposal)
        and (proposal.route, proposal.budget_year) == (ceiling.route, ceiling.year)
        and ceiling.regency in {None, proposal.regency}
        and ceiling.office in {None, proposal.proposer}
        and _is_of(proposal.funding_source, ceiling.funding_source)
    )


def _is_of(source: str | None, wanted: str | None) -> bool:
    """Whether a funding source is the one wanted, or stands below it."""
    return wanted is None or f"{source or ''}.".startswith(f"{wanted}.")
