"""What may stand in the files of a plan? JSON Schema of each table, for editors and other programs."""

from __future__ import annotations

from typing import Any

from planbuilder.model.choices import SEVERITIES, STAGES
from planbuilder.model.registry import tables
from planbuilder.model.table import Table, TableField
from planbuilder.values import Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"
YEAR = "[0-9]{4}"
_CODE_PATTERN = "^[A-Z]+-[0-9]{2}$"

JsonSchema = dict[str, Any]

_TYPES: dict[Kind, list[str]] = {
    Kind.INTEGER: ["integer", "string"],
    Kind.RUPIAH: ["integer", "string"],
    Kind.YEAR: ["integer", "string"],
    Kind.DECIMAL: ["number", "string"],
    Kind.PERCENT: ["number", "string"],
    Kind.BOOL: ["boolean", "string"],
    Kind.LIST: ["array", "string"],
}


def schema() -> dict[str, JsonSchema]:
    """Describe a row of each table, by its name; numbers may be texts in the plan's decimal sign."""
    return {name: _table(table) for name, table in tables().items()}


def _table(table: Table) -> JsonSchema:
    columns = [column for column in table.fields if not column.yearly]
    yearly = [column for column in table.fields if column.yearly]
    described: JsonSchema = {
        "$schema": DIALECT,
        "title": table.title,
        "description": table.help,
        "type": "object",
        "properties": {column.key: _column(column) for column in columns},
        "required": [column.key for column in columns if _is_required(table, column)],
        "additionalProperties": table.is_open,
    }
    patterns = {f"^{column.key}_{YEAR}$": _column(column) for column in yearly}
    return {**described, "patternProperties": patterns} if patterns else described


def _is_required(table: Table, column: TableField) -> bool:
    """Whether a row must have the column; parts may leave their id to be numbered, wide sheets one key."""
    if table.is_open:
        return column.key in table.named_by
    is_number = column.key == "id" and bool(table.row.numbered_in)
    return column.need in {"key", "required"} and not is_number


def _column(column: TableField) -> JsonSchema:
    described = {"title": column.title, "description": column.help, **_typed(column)}
    facts = {
        "unit": column.unit,
        "unitField": column.unit_field,
        "references": " | ".join(column.referenced),
        "codeList": column.code_list,
        "need": column.need,
    }
    return {**described, **{f"x-{name}": fact for name, fact in facts.items() if fact}}


def _typed(column: TableField) -> JsonSchema:
    if column.form.is_nested:
        return _NESTED[column.key]
    if column.kind is Kind.CHOICE:
        return {"enum": [*column.choices, *(label for label in column.choices.values())]}
    if column.kind is Kind.DATE:
        return {"type": "string", "format": "date"}
    if column.is_mixed:
        return {"type": ["number", "string"]}
    return {"type": _TYPES.get(column.kind, ["string"])}


_NESTED: dict[str, JsonSchema] = {
    "profiles": {"type": "object", "additionalProperties": {"type": "string"}},
    "documents": {
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "properties": {
                "stage": {"enum": list(STAGES)},
                "version": {"type": ["string", "number"]},
                "date": {"type": "string", "format": "date"},
                "number": {"type": "string"},
                "attach": {"type": ["boolean", "string"]},
            },
            "additionalProperties": False,
        },
    },
    "rules": {
        "type": "object",
        "propertyNames": {"pattern": _CODE_PATTERN},
        "additionalProperties": {
            "type": "object",
            "properties": {"severity": {"enum": list(SEVERITIES)}, "reason": {"type": "string"}},
            "required": ["severity", "reason"],
            "additionalProperties": False,
        },
    },
}
