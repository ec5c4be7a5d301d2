"""`has_narrative("wilayah/w1/arah")`: whether planners have written a narrative."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.narrative import checked


def has_narrative(composing: Composing, name: str) -> bool:
    """Whether a narrative is there."""
    return checked(composing, name) in composing.sources


DIRECTIVE = Directive("has_narrative", has_narrative, makes_blocks=False)
