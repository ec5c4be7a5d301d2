"""In which order do keys stand? As people count: U2 before U10."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"([0-9]+)")


def natural(key: str) -> tuple[list[str | int], str]:
    """Make the sort key of a key."""
    parts = _DIGITS.split(key)
    return [int(part) if index % 2 else part for index, part in enumerate(parts)], key
