"""What was read? Raw records: the cells of one row as they stand, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from planbuilder.diagnostics import Location
from planbuilder.values.numbers import DecimalSign


@dataclass(frozen=True, slots=True)
class CellError:
    """An error cell of a workbook, such as `#REF!`: data that is there and cannot be read."""

    text: str


RawValue = (
    str | int | float | Decimal | bool | date | CellError | list["RawValue"] | dict[str, "RawValue"] | None
)
"""A text of CSV, a scalar of YAML, or a typed cell. A `float` is a workbook's numeric cell, exact to 15 digits."""


class Place(Protocol):
    """Where a record stands; computed when somebody asks, so that reading stays cheap."""

    def at(self, field: str = "") -> Location:
        """Locate one field, or the record itself; a field that is absent locates the record."""
        ...


@dataclass(frozen=True, slots=True)
class RawRecord:
    """One row of one table, keyed by the model's field names; empty cells are left out."""

    table: str
    values: Mapping[str, RawValue]
    place: Place
    decimal_sign: DecimalSign = "comma"
    """The sign that texts of numbers in this record follow: declared by the plan, else told by the file."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """One Markdown file that planners write."""

    name: str
    """Path below `narrative/` without ending: `pendahuluan/latar-belakang`."""
    text: str
    file: str
    """Path for diagnostics."""


Ring = tuple[tuple[int, int], ...]
"""Points of a closed line: longitude and latitude in hundred-thousandths of a degree."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The boundary of one regency; where rings lie in rings, every second one is a hole."""

    code: str
    """Its Kemendagri code."""
    rings: tuple[Ring, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The boundaries that maps are drawn from."""

    outlines: Mapping[str, Outline]
    """By Kemendagri code."""
    source: str = ""
    """Who drew them, as the file says it."""


@dataclass(frozen=True, slots=True)
class TableHeads:
    """What may head the columns of a table; made by the model, used to find and read tables."""

    table: str
    title: str
    """Indonesian title: a sheet may bear it instead of the key."""
    fields: Mapping[str, str]
    """Field key -> Indonesian title; either heads a column, case and spaces forgiven."""
    yearly: frozenset[str] = frozenset()
    """Fields with one column a year: `target` is headed `target_2026` or "Target 2026"."""
    is_open: bool = False
    """Whether unknown columns are kept under their own heading (wide score sheets)."""
    key_fields: tuple[str, ...] = ()
    """The fields that name a row; a total row lacks them."""


Vocabulary = Mapping[str, TableHeads]
"""Table key -> its heads; `plan` is among them."""


@dataclass(frozen=True, slots=True)
class RawPlan:
    """Everything that stands in the files of a plan."""

    folder: str
    """Path of the plan for diagnostics."""
    records: Mapping[str, tuple[RawRecord, ...]]
    """Table key -> its records, in the order of the files."""
    homes: Mapping[str, tuple[Location, ...]]
    """Table key -> where it lives; the place for "no rows" and "two homes"."""
    narratives: Mapping[str, Narrative]
    pictures: Mapping[str, bytes]
    """Images below `images/`, by path below it."""
    boundaries: Boundaries | None = None
