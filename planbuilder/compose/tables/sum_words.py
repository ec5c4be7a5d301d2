"""How does a table speak of its sums? How many rows one covers, and that printed parts are rounded."""

from __future__ import annotations

from planbuilder.document import wording
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.values import Refs
from planbuilder.values.numbers import number_text

ROUNDED: Inlines = (Text(f"Pada jumlah terdapat {wording.ROUNDING}."),)

ROUNDED_REST: Inlines = (Text(f"Pada sisa terdapat {wording.ROUNDING}."),)


def covering(title: str, known: int, whole: int, noun: str, origins: Refs) -> Inlines:
    """Say of how many rows, of all there are, a total is the sum."""
    words = f"{number_text(known)} dari {number_text(whole)} {noun}"
    return (Text(f"{wording.TOTAL} {title} mencakup "), Datum(words, origins), Text("."))
