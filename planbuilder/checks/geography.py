"""Where do the rows of a plan lie, and how far is it from one point to another?"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from planbuilder.model import Plan
from planbuilder.model.codes import Bounds
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.districts import District
from planbuilder.model.tables.regencies import Regency
from planbuilder.values.numbers import number_text

KM_PER_DEGREE = 111.2
"""Of latitude; of longitude at the equator."""
MARGIN = Decimal("0.1")
"""Degrees around the box of a province, about 11 km: its bounds come from simplified polygons."""

Pointed = Centre | District | Regency


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map, in degrees."""

    row: Pointed
    latitude: Decimal
    longitude: Decimal


def points(plan: Plan) -> Iterator[Point]:
    """List the points of regencies, districts and centres."""
    for row in pointed_rows(plan):
        if row.latitude is not None and row.longitude is not None:
            yield Point(row, row.latitude, row.longitude)


def pointed_rows(plan: Plan) -> Iterator[Pointed]:
    """List the rows that may have a point."""
    return chain[Pointed](plan.rows(Regency), plan.rows(District), plan.rows(Centre))


def in_box(point: Point, box: Bounds) -> bool:
    """Whether a point lies in a box and its margin."""
    in_latitude = box.south - MARGIN <= point.latitude <= box.north + MARGIN
    return in_latitude and box.west - MARGIN <= point.longitude <= box.east + MARGIN


def kilometres(one: Point, other: Point) -> float:
    """Measure the distance on a flat map, good enough within a province."""
    middle = math.radians(float(one.latitude + other.latitude) / 2)
    north = float(one.latitude - other.latitude)
    east = float(one.longitude - other.longitude) * math.cos(middle)
    return KM_PER_DEGREE * math.hypot(north, east)


def written(point: Point) -> str:
    """Write a point as latitude and longitude."""
    return f"{number_text(point.latitude)}; {number_text(point.longitude)}"
