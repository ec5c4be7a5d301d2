"""What do blocks know of the document around them? Handed down, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from planbuilder.render.pages import PageMap
from planbuilder.render.theme import Theme


@dataclass(frozen=True, slots=True)
class Setting:
    """The theme, the pages that contents lists print, and the width and height of the text in points."""

    theme: Theme
    pages: PageMap
    measure: float
    height: float
    """A turned page is as much wider as it is lower, so that a cell holds as many words there."""
