"""Which funding routes are alike, and which statuses say that a proposal is complete?"""

from __future__ import annotations

APBD = frozenset({"apbd_provinsi", "apbd_kabkota"})
DAK = frozenset({"dak_fisik", "dak_nonfisik"})
APBN = "apbn"
READY = frozenset({"ready", "submitted", "verified", "approved"})
"""Statuses that say a proposal is complete."""
