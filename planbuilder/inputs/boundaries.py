"""Which outlines do regencies have? The GeoJSON file of a plan, each outline by its Kemendagri code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.folder import PlanFile, read_bytes
from planbuilder.inputs.problems.boundaries import (
    NO_CODE,
    NO_COLLECTION,
    NOT_JSON,
    OTHER_GEOMETRY,
    OUT_OF_RANGE,
    SWAPPED,
    TOO_LARGE,
    TWO_BOUNDARIES,
)
from planbuilder.inputs.record import Boundaries, Outline, Ring
from planbuilder.inputs.text import read_text

BOUNDARIES = "boundaries.geojson"
MOST_KB = 1000
"""Each map carries its outlines along, in every document and format."""
GRAIN = 100_000
"""Coordinates are kept in hundred-thousandths of a degree, about a metre."""
_FEWEST = 4
"""Points of a ring, which ends where it begins."""
_LISTED = re.compile(r'"features"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")
_WEST, _EAST, _SOUTH, _NORTH = 90, 145, -15, 15
"""A generous box around Indonesia, with which no point is taken for one whose numbers are turned round."""


class _UnfitError(Exception):
    """A boundary that cannot be drawn; its finding says why."""

    def __init__(self, finding: Diagnostic) -> None:
        super().__init__(finding.code)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class _Feature:
    """One feature of the file as it stands."""

    content: Any
    location: Location


def is_boundaries(file: PlanFile) -> bool:
    """Whether a file holds the boundaries of the plan."""
    return file.name.casefold() == BOUNDARIES


def read_boundaries(files: Sequence[PlanFile]) -> tuple[Boundaries | None, list[Diagnostic]]:
    """Read the boundaries; None where the plan has none, or none that can be read."""
    file = next(filter(is_boundaries, files), None)
    if file is None:
        return None, []
    data, findings = read_bytes(file)
    if data is None:
        return None, findings
    if len(data) > MOST_KB * 1000:
        return None, [report(TOO_LARGE, file.location, size=-(-len(data) // 1000), most=MOST_KB)]
    text, findings = read_text(data, file.shown)
    boundaries, found = _collection(text, file.location)
    return boundaries, [*findings, *found]


def _collection(text: str, location: Location) -> tuple[Boundaries | None, list[Diagnostic]]:
    try:
        whole = json.loads(text, parse_float=Decimal, parse_constant=_refused)
    except json.JSONDecodeError as error:
        return None, [report(NOT_JSON, Location(location.file, error.lineno, error.colno))]
    except (ValueError, RecursionError):
        return None, [report(NOT_JSON, location)]
    features = whole.get("features") if isinstance(whole, dict) else None
    if not isinstance(features, list) or whole.get("type") != "FeatureCollection":
        return None, [report(NO_COLLECTION, location)]
    placed = zip(features, _lines(text, len(features)), strict=True)
    outlines, findings = _outlines(_Feature(one, Location(location.file, line)) for one, line in placed)
    source = whole.get("source") or whole.get("sumber")
    return Boundaries(outlines, source if isinstance(source, str) else ""), findings


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _lines(text: str, count: int) -> list[int]:
    """Find the line at which each feature begins; the first line for all where they cannot be told apart."""
    found = _LISTED.search(text)
    decoder, lines, place = json.JSONDecoder(), [], found.end() if found else len(text)
    for _ in range(count):
        between = _BETWEEN.match(text, place)
        place = between.end() if between else place
        lines.append(text.count("\n", 0, place) + 1)
        try:
            _, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError:
            return [1] * count
    return lines


def _outlines(features: Iterator[_Feature]) -> tuple[dict[str, Outline], list[Diagnostic]]:
    outlines: dict[str, Outline] = {}
    findings: list[Diagnostic] = []
    for feature in features:
        try:
            outline = _outline(feature)
        except _UnfitError as error:
            findings.append(error.finding)
            continue
        if outline.code in outlines:
            findings.append(report(TWO_BOUNDARIES, feature.location, kode=outline.code))
        else:
            outlines[outline.code] = outline
    return outlines, findings


def _outline(feature: _Feature) -> Outline:
    properties, geometry = _member(feature.content, "properties"), _member(feature.content, "geometry")
    code = _member(properties, "kode") or _member(properties, "code")
    if not isinstance(code, str) or not code.strip():
        raise _UnfitError(report(NO_CODE, feature.location))
    code = code.strip()
    rings = tuple(_ring(ring, code, feature) for ring in _rings(geometry, code, feature))
    return Outline(code, rings, feature.location)


def _member(content: object, name: str) -> Any:
    return content.get(name) if isinstance(content, dict) else None


def _rings(geometry: object, code: str, feature: _Feature) -> list[Any]:
    """List the rings of all polygons; holes are rings among others, for areas are filled by the even-odd rule."""
    kind, coordinates = _member(geometry, "type"), _member(geometry, "coordinates")
    polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(kind))
    if not isinstance(polygons, list) or not all(isinstance(polygon, list) for polygon in polygons):
        raise _no_area(code, feature)
    rings = [ring for polygon in polygons for ring in polygon]
    if not rings:
        raise _no_area(code, feature)
    return rings


def _ring(points: object, code: str, feature: _Feature) -> Ring:
    if not isinstance(points, list) or len(points) < _FEWEST:
        raise _no_area(code, feature)
    return tuple(_point(point, code, feature) for point in points)


def _no_area(code: str, feature: _Feature) -> _UnfitError:
    return _UnfitError(report(OTHER_GEOMETRY, feature.location, kode=code))


def _point(point: object, code: str, feature: _Feature) -> tuple[int, int]:
    if not isinstance(point, list) or not all(map(_is_number, point)) or len(point) < 2:  # noqa: PLR2004
        raise _no_area(code, feature)
    longitude, latitude = point[:2]
    said = {"kode": code, "longitude": longitude, "latitude": latitude}
    if not _is_near(longitude, latitude) and _is_near(latitude, longitude):
        raise _UnfitError(report(SWAPPED, feature.location, **said))
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):  # noqa: PLR2004  # degrees of the globe
        raise _UnfitError(report(OUT_OF_RANGE, feature.location, **said))
    return round(longitude * GRAIN), round(latitude * GRAIN)


def _is_number(thing: object) -> bool:
    return isinstance(thing, int | Decimal) and not isinstance(thing, bool)


def _is_near(longitude: int | Decimal, latitude: int | Decimal) -> bool:
    return _WEST < longitude < _EAST and _SOUTH < latitude < _NORTH
