"""Which rows hold figures that describe the world, and so need a source?"""

from __future__ import annotations

from planbuilder.model import Row, Table, tables

_DESCRIBING = frozenset(
    {
        "centres",
        "districts",
        "factories",
        "performance",
        "price_list",
        "raw_materials",
        "regencies",
        "statistics",
    }
)
"""Tables of facts; what a plan itself decides (targets, ceilings, costs) needs no source."""


def described_tables() -> tuple[Table, ...]:
    """List the tables of facts."""
    return tuple(table for name, table in tables().items() if name in _DESCRIBING)


def has_figures(table: Table, row: Row) -> bool:
    """Whether a row gives any number."""
    return any(getattr(row, column.key) is not None for column in table.fields if column.kind.is_numeric)
