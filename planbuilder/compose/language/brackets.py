"""How is a note put behind a name? In brackets; in those that the name ends with, where it does."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.galley import Printed
from planbuilder.compose.language.casing import last_of
from planbuilder.document.inlines import Text, plain

_END = ")"


def bracketed(name: Printed, note: Sequence[Printed]) -> Printed:
    """Write "Sentra Teritip (SIKT; 73,75)" and "Sentra Somber (98 unit usaha)"."""
    is_open = plain(name.inlines).endswith(_END)
    begun = last_of(lambda words: words.removesuffix(_END))(name) if is_open else name
    said = [inline for piece in note for inline in piece.inlines]
    inlines = (*begun.inlines, Text("; " if is_open else " ("), *said, Text(_END))
    return Printed(inlines, name.under.union(*(piece.under for piece in note)))
