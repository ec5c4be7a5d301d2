"""What may head a file, a sheet or a column? The names that readers match headings against."""

from __future__ import annotations

from functools import cache

from planbuilder.inputs.record import TableHeads, Vocabulary
from planbuilder.model.registry import tables
from planbuilder.model.table import Table


@cache
def vocabulary() -> Vocabulary:
    """Tell, for each table, its key and title and those of its columns."""
    return {name: _heads(table) for name, table in tables().items()}


def _heads(table: Table) -> TableHeads:
    return TableHeads(
        table=table.name,
        title=table.title,
        fields={column.key: column.title for column in table.fields},
        yearly=frozenset(column.key for column in table.fields if column.yearly),
        is_open=table.is_open,
        key_fields=table.named_by or tuple(column.key for column in table.fields if column.need == "key"),
    )
