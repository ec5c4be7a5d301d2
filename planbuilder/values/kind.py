"""Which kinds of datum are there? The closed list that tables, forms and columns share."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """How a datum is read, aligned and written."""

    TEXT = "text"
    """A name or a short phrase."""
    PROSE = "prose"
    """A sentence or more; wide columns, ragged right."""
    CODE = "code"
    """Text made of digits and points: never a number, never broken over lines."""
    CHOICE = "choice"
    """One key of a closed list, printed by its Indonesian label."""
    INTEGER = "integer"
    DECIMAL = "decimal"
    RUPIAH = "rupiah"
    """Whole rupiah, whatever unit a document prints."""
    PERCENT = "percent"
    """Points of a hundred: 12.5 is 12,5 %."""
    YEAR = "year"
    DATE = "date"
    BOOL = "bool"
    LIST = "list"
    """Several texts or keys in one cell."""

    @property
    def is_numeric(self) -> bool:
        """Whether a sum or a mean of such data means something."""
        return self in {Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH, Kind.PERCENT}
