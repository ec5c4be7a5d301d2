"""How is an official name printed? `PROGRAM Perencanaan DAN PEMBANGUNAN INDUSTRI` in one casing."""

from __future__ import annotations

import re
from functools import lru_cache

_SMALL = frozenset(
    [
        "atau",
        "bagi",
        "dan",
        "dari",
        "dengan",
        "di",
        "ke",
        "kepada",
        "oleh",
        "pada",
        "terhadap",
        "untuk",
        "yang",
    ]
)
_ACRONYMS = frozenset(["APBD", "APBN", "BLUD", "DAK", "DBH", "IKM", "LRA", "PAD", "UKM", "UMKM"])
_WORD = re.compile(r"[^\W\d_]+")
_BRACKET = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=4096)
def printed_name(name: str) -> str:
    """Write small words small, and a name that is mostly capitals in title case."""
    is_loud = _is_mostly_capitals(_BRACKET.sub("", name))
    return _WORD.sub(lambda word: _cased(word, is_loud=is_loud), " ".join(name.split()))


def _cased(match: re.Match[str], *, is_loud: bool) -> str:
    word, before = match[0], match.string[: match.start()]
    if before and word.casefold() in _SMALL:
        return word.casefold()
    is_acronym = word in _ACRONYMS or before.endswith("(")
    return word.capitalize() if is_loud and not is_acronym else word


def _is_mostly_capitals(name: str) -> bool:
    letters = [sign for sign in name if sign.isalpha()]
    return 2 * sum(sign.isupper() for sign in letters) > len(letters)
