"""Which datum do sources disagree on? The row, table and column of an observation by their names."""

from __future__ import annotations

from dataclasses import replace

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.table import TableField
from planbuilder.model.tables.observations import Observation
from planbuilder.values import Kind, Ref, Value

TABLE = "observations"


def row_name(desk: Desk, observation: Observation) -> Value:
    """Name the observed row."""
    pointing = cells((observation, name) for name in ("table", "row"))
    row = desk.find(observation.table or "", observation.row or "")
    if row is None:
        return derived(observation.row, Kind.TEXT, pointing)
    caption = desk.row(row.table_name, row, pointing).caption
    return derived(caption.raw, Kind.TEXT, caption.refs, pointing)


def table_title(desk: Desk, observation: Observation) -> Value:
    """Name the observed table."""
    table = desk.tables.get(observation.table or "")
    return derived(table.title if table else None, Kind.TEXT, cells([(observation, "table")]))


def field_title(desk: Desk, observation: Observation) -> Value:
    """Name the observed column."""
    column = _column(desk, observation)
    return derived(column.title if column else observation.field, Kind.TEXT, _pointing(observation))


def wording(desk: Desk, observation: Observation) -> Value:
    """Give what the source says; where the observed column holds choices, as that choice is worded."""
    given: Value = desk.row(TABLE, observation, frozenset()).take("value")
    column = _column(desk, observation)
    label = column.choices.get(str(observation.value), "") if column else ""
    if not label:
        return replace(given, under=given.under | _pointing(observation))
    return replace(given, kind=Kind.CHOICE, label=label, refs=given.refs | _pointing(observation))


def _column(desk: Desk, observation: Observation) -> TableField | None:
    table = observation.table or ""
    return desk.field(table, observation.field or "") if table in desk.tables else None


def _pointing(observation: Observation) -> frozenset[Ref]:
    return cells((observation, name) for name in ("table", "field"))


FACTS: Facts = {
    "row_name": Fact("Objek", row_name),
    "table_title": Fact("Tabel", table_title),
    "field_title": Fact("Data", field_title),
    "wording": Fact("Nilai", wording),
}
