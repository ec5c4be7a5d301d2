"""`letter_opening(fields=[...], place=..., date=..., to=[...])`: numbers left, place and date right, the addressee."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.fields import read_fields
from planbuilder.compose.writing import in_text
from planbuilder.document.blocks import Blocks
from planbuilder.document.forms import LetterOpening
from planbuilder.document.inlines import Inlines, Text
from planbuilder.values import Value


def letter_opening(
    composing: Composing,
    fields: Sequence[Sequence[object]],
    place: object,
    date: object,
    to: Sequence[object] = (),
) -> Blocks:
    """Open a letter; the sign "Yth." stands before the addressee by itself."""
    place_and_date = (*composing.inlines(place), Text(", "), *_day(composing, date))
    addressee = tuple(map(composing.inlines, to))
    return (LetterOpening(read_fields(composing, fields), place_and_date, addressee),)


def _day(composing: Composing, date: object) -> Inlines:
    return composing.inlines(in_text(date) if isinstance(date, Value) else date)


DIRECTIVE = Directive("letter_opening", letter_opening)
