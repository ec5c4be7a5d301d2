"""Which number does a page carry? "II-3", "iv", "L1-2" or nothing, by the part it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planbuilder.document.blocks import Part, PartKind
from planbuilder.values.words import roman


class Numerals(StrEnum):
    """How the number itself is written."""

    NONE = "none"
    ROMAN = "lower-roman"
    ARABIC = "decimal"


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """The page numbers of one part."""

    numerals: Numerals
    prefix: str = ""
    first: int = 1
    restarts: bool = True
    """Whether its first page is 1 by itself, rather than next after the part before it."""

    def label(self, index: int) -> str:
        """Say the number of the part's page `index`, counted from zero."""
        if self.numerals is Numerals.NONE:
            return ""
        number = self.first + index
        return self.prefix + (roman(number).lower() if self.numerals is Numerals.ROMAN else str(number))


def page_numbers(parts: Sequence[Part], counts: Sequence[int]) -> tuple[PageNumbers, ...]:
    """Give numbers to the pages of parts, each of which has its count of pages.

    A part with a prefix of its own starts at 1; the others go on after the last one of their numerals.
    """
    used = {Numerals.ROMAN: 0, Numerals.ARABIC: 0}
    numbered = []
    for part, count in zip(parts, counts, strict=True):
        numerals = numerals_of(part)
        if numerals is Numerals.NONE or part.page_prefix:
            numbered.append(PageNumbers(numerals, part.page_prefix))
            continue
        before = used[numerals]
        numbered.append(PageNumbers(numerals, "", before + 1, restarts=before == 0))
        used[numerals] = before + count
    return tuple(numbered)


def numerals_of(part: Part) -> Numerals:
    """Roman for front matter, none for the cover, arabic for all else."""
    if part.kind is PartKind.COVER:
        return Numerals.NONE
    return Numerals.ROMAN if part.kind is PartKind.FRONT else Numerals.ARABIC
