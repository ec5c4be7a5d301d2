"""Where on the page does a place lie? Degrees keep their proportions about the middle latitude of what is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians

from planbuilder.document.maps import Map, Ring
from planbuilder.render.svg import Box, Point

GRAINS_PER_DEGREE = 100_000
KM_PER_DEGREE = 111.32
_LEAST_DEGREES = 0.02
"""A map shows at least so much, also of a single place."""


@dataclass(frozen=True, slots=True)
class Projection:
    """Equirectangular: right in both directions at the middle latitude, and nearly so over a province."""

    west: float
    north: float
    squeeze: float
    """How much shorter a degree of longitude is than one of latitude."""
    scale: float
    """Points a degree of latitude."""
    left: float
    top: float

    def at(self, longitude: int, latitude: int) -> Point:
        """Find the point of a place, rounded to hundredths so that every machine draws the same."""
        east = (longitude / GRAINS_PER_DEGREE - self.west) * self.squeeze
        south = self.north - latitude / GRAINS_PER_DEGREE
        return round(self.left + east * self.scale, 2), round(self.top + south * self.scale, 2)

    def ring(self, ring: Ring) -> list[Point]:
        """Find the points of a closed line, without those that fall on the one before."""
        points = [self.at(*one) for one in zip(ring.longitudes, ring.latitudes, strict=True)]
        return [point for place, point in enumerate(points) if place == 0 or point != points[place - 1]]

    @property
    def points_per_km(self) -> float:
        """How long a kilometre is on the page."""
        return self.scale / KM_PER_DEGREE


@dataclass(frozen=True, slots=True)
class Extent:
    """What a map has to show, in degrees."""

    west: float
    south: float
    east: float
    north: float

    @property
    def squeeze(self) -> float:
        """How much shorter a degree of longitude is at the middle latitude."""
        return max(cos(radians((self.south + self.north) / 2)), 0.01)

    @property
    def ratio(self) -> float:
        """How high it is to how wide it is."""
        return (self.north - self.south) / ((self.east - self.west) * self.squeeze)

    def into(self, frame: Box, padding: float) -> Projection:
        """Fit it into the middle of a frame."""
        wide, high = (self.east - self.west) * self.squeeze, self.north - self.south
        scale = min((frame.width - 2 * padding) / wide, (frame.height - 2 * padding) / high)
        x, y = frame.centre
        return Projection(
            self.west, self.north, self.squeeze, scale, x - wide * scale / 2, y - high * scale / 2
        )


def extent_of(block: Map) -> Extent:
    """Find what a map has to show."""
    rings = [ring for area in block.areas for ring in area.rings]
    east = [*_all(ring.longitudes for ring in rings), *(spot.longitude for spot in block.spots)]
    north = [*_all(ring.latitudes for ring in rings), *(spot.latitude for spot in block.spots)]
    return Extent(*_reach(east, north))


def _all(numbers: Iterable[tuple[int, ...]]) -> Iterable[int]:
    return (number for several in numbers for number in several)


def _reach(longitudes: list[int], latitudes: list[int]) -> tuple[float, float, float, float]:
    west, east = _stretched(longitudes)
    south, north = _stretched(latitudes)
    return west, south, east, north


def _stretched(numbers: list[int]) -> tuple[float, float]:
    low, high = (end(numbers, default=0) / GRAINS_PER_DEGREE for end in (min, max))
    short = max(_LEAST_DEGREES - (high - low), 0) / 2
    return low - short, high + short
