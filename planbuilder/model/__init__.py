"""What do the records mean? Reads no files."""

from planbuilder.model.codes import CodeEntry, CodeList, Codes, NomenclatureEntry, ProvinceEntry
from planbuilder.model.load import load
from planbuilder.model.plan import Plan
from planbuilder.model.problems import PROBLEMS
from planbuilder.model.registry import tables
from planbuilder.model.row import Row
from planbuilder.model.schema import schema
from planbuilder.model.table import Table, TableField
from planbuilder.model.tables.plan import PlanInfo
from planbuilder.model.vocabulary import vocabulary

__all__ = [
    "PROBLEMS", "CodeEntry", "CodeList", "Codes", "NomenclatureEntry", "Plan", "PlanInfo", "ProvinceEntry",
    "Row", "Table", "TableField", "load", "schema", "tables", "vocabulary",
]  # fmt: skip
