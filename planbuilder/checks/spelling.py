"""Are two texts the same but for case, spaces and signs, or but for one slip of the pen?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

REMEMBERED = 4096
"""So many texts are folded once; names of commodities and groups stand in thousands of rows."""


@lru_cache(maxsize=REMEMBERED)
def folded(text: str) -> str:
    """Write a text by its letters and digits alone, in lower case; one of signs alone as it is."""
    return "".join(sign for sign in text.casefold() if sign.isalnum()) or text


LONG_WORD = 5
"""Letters of a word in which one other letter is a slip and not another word."""


def slips(text: str) -> Iterator[str]:
    """Write a folded text with each of its letters left out once; two texts that differ in one letter share one."""
    return (text[:place] + text[place + 1 :] for place in range(len(text)))


def is_slip(one: str, other: str) -> bool:
    """Whether two texts differ in one long word only, which begins alike and holds no digit."""
    words, others = one.casefold().split(), other.casefold().split()
    differing = [pair for pair in zip(words, others, strict=False) if folded(pair[0]) != folded(pair[1])]
    if len(words) != len(others) or len(differing) != 1:
        return False
    first, second = differing[0]
    is_long = min(len(first), len(second)) >= LONG_WORD
    return is_long and first[0] == second[0] and (first + second).isalpha()
