"""`signature(office)`: the signature block of one or several offices; blanks print ruled lines."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.faults import Fault
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.blocks import Blocks
from planbuilder.document.forms import Signatory, Signature
from planbuilder.document.inlines import Inlines
from planbuilder.values import Value

MOST = 3


def signature(composing: Composing, offices: object, before: Sequence[object] = ()) -> Blocks:
    """Let the head of one office sign, or up to three side by side; `before` are the lines above the first."""
    signing = list(offices) if isinstance(offices, list | tuple) else [offices]
    if not 1 <= len(signing) <= MOST or not all(isinstance(office, RowView) for office in signing):
        raise Fault(
            WRONG_ARGUMENT, name="signature", cause="one to three offices are expected",
            cause_id="diharapkan satu sampai tiga perangkat daerah", meant="", meant_en="",
        )  # fmt: skip
    lines = tuple(map(composing.inlines, before))
    signed = (_signatory(composing, office, lines if place == len(signing) - 1 else ()) for place, office in enumerate(signing))
    return (Signature(tuple(signed)),)


def _signatory(composing: Composing, office: object, before: tuple[Inlines, ...]) -> Signatory:
    assert isinstance(office, RowView)  # checked by the caller
    title, name, rank, nip = (given(composing, office, f"head_{part}") for part in ("title", "name", "rank", "nip"))
    return Signatory(before, title, name, rank, nip)


def given(composing: Composing, office: RowView, name: str) -> Inlines:
    """Print a column; a blank one leaves its ruled line."""
    found = office.take(name)
    return composing.inlines(found) if isinstance(found, Value) and not found.is_missing else ()


DIRECTIVE = Directive("signature", signature)
