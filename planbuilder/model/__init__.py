"""What do the records mean? Reads no files."""

from planbuilder.model.registry import tables
from planbuilder.model.row import Row
from planbuilder.model.table import Table, TableField
from planbuilder.model.vocabulary import vocabulary

__all__ = ["Row", "Table", "TableField", "tables", "vocabulary"]
