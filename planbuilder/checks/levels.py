"""Which level of a cascade stands above which?"""

from __future__ import annotations

from collections.abc import Mapping

ABOVE: Mapping[str, frozenset[str]] = {
    "mission": frozenset({"vision"}),
    "goal": frozenset({"vision", "mission"}),
    "objective": frozenset({"goal"}),
    "strategy": frozenset({"goal", "objective"}),
    "policy": frozenset({"objective", "strategy"}),
}
"""Level -> the levels its parent may have; a vision has none above it."""
