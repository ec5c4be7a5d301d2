"""Which funding routes are alike, and which proposals still ask for money?"""

from __future__ import annotations

from planbuilder.model.tables.proposals import Proposal

APBD = frozenset({"apbd_provinsi", "apbd_kabkota"})
DAK = frozenset({"dak_fisik", "dak_nonfisik"})
APBN = "apbn"
READY = frozenset({"ready", "submitted", "verified", "approved"})
"""Statuses that say a proposal is complete."""
_OUT = frozenset({"deferred", "rejected"})


def asks(proposal: Proposal) -> bool:
    """Whether a proposal still asks for money: neither deferred nor rejected."""
    return proposal.status not in _OUT
