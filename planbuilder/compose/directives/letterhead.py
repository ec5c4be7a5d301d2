"""`letterhead(office)`: the head of a letter: emblem, government, office and address."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.cover import emblem
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.signature import given
from planbuilder.compose.faults import NOTHING_MEANT, Fault
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.blocks import Blocks
from planbuilder.document.forms import Letterhead
from planbuilder.document.inlines import Inlines, Text

PHONE = "Telepon "


def letterhead(composing: Composing, office: RowView) -> Blocks:
    """Make the head of an office's letter; lines of the address that nobody has given leave."""
    if not isinstance(office, RowView):
        raise Fault(
            WRONG_ARGUMENT, name="letterhead", cause="an office is expected",
            cause_id="diharapkan perangkat daerah", **NOTHING_MEANT,
        )  # fmt: skip
    government, name = (composing.inlines(office.take(part)) for part in ("government", "name"))
    return (Letterhead(government, name, _address(composing, office), emblem(composing)),)


def _address(composing: Composing, office: RowView) -> tuple[Inlines, ...]:
    street, phone, place = (given(composing, office, part) for part in ("address", "phone", "place"))
    line = (Text(PHONE), *phone) if phone else ()
    return tuple(words for words in (street, line, place) if words)


DIRECTIVE = Directive("letterhead", letterhead)
