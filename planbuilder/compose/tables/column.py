"""What does a table show in a column? What a template asks for, and what the model says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from planbuilder.document.inlines import Inlines
from planbuilder.document.tables import Align
from planbuilder.values import Kind
from planbuilder.values.numbers import JUTA, MILIAR

SCALES: Mapping[str, int] = MappingProxyType({"": 1, "juta": JUTA, "miliar": MILIAR})
"""What amounts are divided by before they are printed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A column as a template asks for it."""

    path: str
    title: object = None
    digits: int | None = None
    unit: str = ""
    """For amounts `juta` or `miliar`; else the words in brackets behind the title."""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class AskedYears:
    """A group of columns, one a year; with several paths each year has as many."""

    paths: tuple[str, ...]
    title: object = None
    digits: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class AskedGroup:
    """Columns under one head."""

    title: object
    columns: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table, with all that the model says of it."""

    title: Inlines
    kind: Kind
    path: str = ""
    year: int | None = None
    unit: str = ""
    scale: int = 1
    digits: int | None = None
    """Decimals that every number of the column has; without them as many as the data need."""
    above: tuple[Inlines, ...] = ()
    """The heads over it, the uppermost first; neighbours with equal ones share them."""
    short: str = ""
    """How notes call what it holds."""
    called: str = ""
    """What a template has named it, where it has."""
    stand: Align | None = None
    """Another alignment than its kind's."""

    @property
    def is_number(self) -> bool:
        """Whether its data stand right, with equal decimals."""
        return self.kind.is_numeric

    @property
    def align(self) -> Align:
        """How its cells stand."""
        if self.stand is not None:
            return self.stand
        if self.is_number:
            return Align.RIGHT
        return Align.CENTRE if self.kind in {Kind.YEAR, Kind.BOOL} else Align.LEFT

    @property
    def keep(self) -> bool:
        """Whether its cells never break."""
        is_figure = self.is_number or self.stand is not None
        return is_figure or self.kind in {Kind.CODE, Kind.YEAR, Kind.DATE}
