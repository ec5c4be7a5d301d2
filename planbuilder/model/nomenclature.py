"""Which level and whose is an official code? Program, activity or subactivity; of the province or a regency."""

from __future__ import annotations

from typing import Literal

Level = Literal["field", "program", "activity", "subactivity", ""]
Owner = Literal["province", "regency", ""]

_LEVELS: dict[int, Level] = {2: "field", 3: "program", 5: "activity", 6: "subactivity"}
_PARENTS = {6: 5, 5: 3, 3: 2}
_OWNER_GROUP = 3
"""Where codes of activities say whose they are: U.BB.PP.**L**.KK.SSSS."""
_OWNERS: dict[str, Owner] = {"1": "province", "2": "regency"}


def level_of(code: str) -> Level:
    """Tell the level of a code by its groups; empty for a code of another shape."""
    return _LEVELS.get(len(code.split(".")), "")


def owner_of(code: str) -> Owner:
    """Tell whose activity a code is; empty for programs, which both share."""
    groups = code.split(".")
    return _OWNERS.get(groups[_OWNER_GROUP], "") if len(groups) > _OWNER_GROUP else ""


def parent_code(code: str) -> str:
    """Cut a code to the level above it; empty above the field and for a code of another shape."""
    groups = code.split(".")
    kept = _PARENTS.get(len(groups))
    return ".".join(groups[:kept]) if kept else ""
