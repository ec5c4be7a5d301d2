"""`signature(office)`: the signature block of one or several offices, or of roles such as "Notulis"; blanks print ruled lines."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.arguments import given, row_of, value_of, wrong
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.blocks import Blocks
from planbuilder.document.forms import Signatory, Signature
from planbuilder.document.inlines import Inlines
from planbuilder.values import refs

MOST = 3
_COLUMNS = ("head_title", "head_name", "head_rank", "head_nip")


def signature(composing: Composing, offices: object, before: Sequence[object] = ()) -> Blocks:
    """Let the head of one office sign, or up to three side by side; words name a role that nobody is recorded for.

    `before` are the lines above the last.
    """
    asked = list(offices) if isinstance(offices, list | tuple) else [offices]
    if not 1 <= len(asked) <= MOST:
        cause, cause_id = "one to three offices are expected", "diharapkan satu sampai tiga perangkat daerah"
        raise wrong("signature", cause, cause_id)
    signing = [one if isinstance(one, str) else row_of("signature", one, "offices") for one in asked]
    lines = tuple(map(composing.inlines, before))
    first = [_signatory(composing, office, ()) for office in signing[:-1]]
    looked_at = refs(*(given(one, *_COLUMNS) for one in signing if isinstance(one, RowView)))
    return (Signature((*first, _signatory(composing, signing[-1], lines)), looked_at),)


def _signatory(composing: Composing, office: RowView | str, before: tuple[Inlines, ...]) -> Signatory:
    if isinstance(office, str):
        return Signatory(before, composing.inlines(office))
    title, name, rank, nip = (filled(composing, office, column) for column in _COLUMNS)
    return Signatory(before, title, name, rank, nip)


def filled(composing: Composing, office: RowView, name: str) -> Inlines:
    """Print a column; a blank one leaves its ruled line."""
    value = value_of(office, name)
    return () if composing.desk.is_blank(value) else composing.inlines(value)


DIRECTIVE = Directive("signature", signature)
