"""Which datum do sources disagree on? The row, table and column of an observation by their names."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.observations import Observation
from planbuilder.values import Kind, Value

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
    column = (
        desk.field(observation.table or "", observation.field or "")
        if observation.table in desk.tables
        else None
    )
    refs = cells((observation, name) for name in ("table", "field"))
    return derived(column.title if column else observation.field, Kind.TEXT, refs)


FACTS: Facts = {
    "row_name": Fact("Objek", row_name),
    "table_title": Fact("Tabel", table_title),
    "field_title": Fact("Data", field_title),
}
