"""What is a figure? A picture that travels inside the document, and its caption."""

from __future__ import annotations

from dataclasses import dataclass

from planbuilder.document.inlines import Inlines
from planbuilder.document.tables import Caption
from planbuilder.values import Refs


@dataclass(frozen=True, slots=True)
class Picture:
    """A raster or vector image that travels inside the document."""

    media_type: str
    """`image/png`, `image/jpeg` or `image/svg+xml`."""
    data: str
    """The bytes in base64."""
    width: int
    height: int
    """Pixels; only their ratio matters."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption below."""

    picture: Picture
    alternative: str
    caption: Caption
    width: int = 1000
    """Share of the text's width, in thousandths."""
    notes: tuple[Inlines, ...] = ()
    under: Refs = ()
