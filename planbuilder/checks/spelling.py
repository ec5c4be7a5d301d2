"""Are two texts the same but for case, spaces and signs?"""

from __future__ import annotations

from functools import lru_cache

REMEMBERED = 4096
"""So many texts are folded once; names of commodities and groups stand in thousands of rows."""


@lru_cache(maxsize=REMEMBERED)
def folded(text: str) -> str:
    """Write a text by its letters and digits alone, in lower case; one of signs alone as it is."""
    return "".join(sign for sign in text.casefold() if sign.isalnum()) or text
