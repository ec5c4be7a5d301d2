"""Which words of a narrative did somebody type as prose? All but templates, targets of links, code and comments."""

from __future__ import annotations

import re

_NO_PROSE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?[#}]\}?|\]\([^)]*\)|`[^`]*`|<!--.*?-->", re.DOTALL)


def prose(text: str) -> str:
    """Blank what is no prose, so that every place stays where it is."""
    return _NO_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def line_at(text: str, place: int) -> int:
    """Tell the line of a place, counted from 1."""
    return text.count("\n", 0, place) + 1
