"""`fields([("Provinsi", plan.province_name), ("Menu Kegiatan", proposal.menu)])`: labels and values side by side."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.faults import NOTHING_MEANT, Fault
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.document.blocks import Blocks
from planbuilder.document.forms import Field, Fields


def fields(composing: Composing, fields: Sequence[Sequence[object]], *, boxed: object = False) -> Blocks:
    """Show labels with their values; `boxed` rules lines around each, as the RKA form does."""
    return (Fields(read_fields(composing, fields), boxed=bool(boxed)),)


def read_fields(composing: Composing, pairs: Sequence[Sequence[object]]) -> tuple[Field, ...]:
    """Read pairs of label and value."""
    for pair in pairs:
        if not isinstance(pair, list | tuple) or len(pair) != len(("label", "value")):
            raise Fault(
                WRONG_ARGUMENT, name="fields", cause="pairs of label and value are expected",
                cause_id="diharapkan pasangan judul dan isi", **NOTHING_MEANT,
            )  # fmt: skip
    return tuple(Field(composing.inlines(label), composing.inlines(value)) for label, value in pairs)


DIRECTIVE = Directive("fields", fields)
