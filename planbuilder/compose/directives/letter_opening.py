"""`letter_opening(fields=[("Nomor", document.number)], place=..., date=..., to=[...])`: how a letter opens."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.forms.pairs import LINE, filled_in, spoken
from planbuilder.document.blocks import Blocks, LetterOpening
from planbuilder.document.inlines import Gap, Inlines, Text
from planbuilder.values import Value, refs

PLACE, DATE = "tempat surat", "tanggal surat"


def letter_opening(
    composing: Composing,
    fields: object = (),
    place: object = None,
    date: object = None,
    to: Sequence[object] = (),
) -> Blocks:
    """Set number and subject left, place and date right, then the addressee; a missing number leaves a line."""
    filled, absent = filled_in(composing, fields, LINE, "letter_opening")
    placed = (*_or_gap(composing, place, PLACE), Text(", "), *_or_gap(composing, date, DATE))
    addressee = tuple(spoken(composing, line) for line in to)
    return (LetterOpening(filled, placed, addressee, absent),)


def _or_gap(composing: Composing, thing: object, what: str) -> Inlines:
    """Write a value; without it the letter still names what it waits for."""
    if isinstance(thing, Value) and thing.is_missing:
        return (Gap(what, refs(thing.refs)),)
    return spoken(composing, thing) or (Gap(what),)


DIRECTIVE = Directive("letter_opening", letter_opening)
