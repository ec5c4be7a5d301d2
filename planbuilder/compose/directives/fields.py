"""`fields([("Provinsi", plan.province_name), ...])`: labels and values side by side, as forms and minutes open."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.forms.pairs import GAP, filled_in
from planbuilder.document.blocks import Blocks, Fields


def fields(composing: Composing, pairs: object, *, boxed: object = False, blank: object = GAP) -> Blocks:
    """Fill in the head of a form; with `blank="line"` a missing value leaves a ruled line to write on."""
    filled, under = filled_in(composing, pairs, composing.words(blank), "fields")
    return (Fields(filled, bool(boxed), under),)


DIRECTIVE = Directive("fields", fields)
