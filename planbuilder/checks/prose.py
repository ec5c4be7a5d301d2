"""Which words of a narrative did somebody type as prose? All but templates, targets of links, code and comments."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

_NO_PROSE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?[#}]\}?|\]\([^)]*\)|`[^`]*`|<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Prose:
    """The prose of a narrative, in which every place is that of the file."""

    text: str
    ends: tuple[int, ...]
    """Where its lines end."""

    def line_at(self, place: int) -> int:
        """Tell the line of a place, counted from 1."""
        return bisect_left(self.ends, place) + 1


def prose(text: str) -> Prose:
    """Blank what is no prose."""
    blanked = _NO_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return Prose(blanked, tuple(found.start() for found in re.finditer("\n", blanked)))
