"""What is a map made of? Areas by colour, places as symbols, and the legend that says what they mean.

Coordinates are hundred-thousandths of a degree, exact numbers; how they fall on a page is the renderer's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planbuilder.document.inlines import Inlines
from planbuilder.document.tables import Caption
from planbuilder.values import Refs


class Shading(StrEnum):
    """What the colours of areas tell."""

    SCALE = "scale"
    """Little to much: pale to strong tones of one colour."""
    KINDS = "kinds"
    """One of several kinds, none of them more than another."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A closed line; inside another one it is a hole."""

    longitudes: tuple[int, ...]
    latitudes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A regency on the map."""

    key: str
    """`table/key` of the row it shows."""
    name: Inlines
    rings: tuple[Ring, ...]
    value: Inlines = ()
    """What it is coloured by, as it is printed under the name; empty where nobody has given it."""
    shade: int | None = None
    """Which entry of the legend it has the colour of; None where it has no value."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map, such as a centre."""

    key: str
    name: Inlines
    position: Inlines
    """Where it stands, as words: latitude and longitude."""
    longitude: int
    latitude: int
    mark: int = 0
    """Which entry of the marks it has the symbol of."""
    is_rough: bool = False
    """Whether it stands at the middle of its district, because its own place is not on record."""


@dataclass(frozen=True, slots=True)
class Map:
    """A map with its caption below."""

    areas: tuple[Area, ...]
    caption: Caption
    shading: Shading = Shading.SCALE
    measured: Inlines = ()
    """What the colours show, with its unit: the title of the legend."""
    shades: tuple[Inlines, ...] = ()
    """What each colour means, in the order of the colours."""
    spots: tuple[Spot, ...] = ()
    marked: Inlines = ()
    """What the symbols show."""
    marks: tuple[Inlines, ...] = ()
    """What each symbol means."""
    width: int = 1000
    """Share of the text's width, in thousandths."""
    notes: tuple[Inlines, ...] = ()
    under: Refs = ()
