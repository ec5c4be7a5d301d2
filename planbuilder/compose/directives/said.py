"""`said("Sentra di ", region.name)`: words and values in a row, for captions and fields."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive


def said(composing: Composing, *parts: object) -> str:
    """Write words and values one after the other."""
    return composing.environment.join(*parts)


DIRECTIVE = Directive("said", said, makes_blocks=False)
