"""Which rows and cells of a plan are changed? Ways to make another plan of records that were read, before they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from planbuilder import model
from planbuilder.inputs.record import RawPlan, RawRecord, RawValue
from planbuilder.model.table import Table, TableField
from planbuilder.values import Kind

Cells = Mapping[str, RawValue]
_SEPARATOR = re.compile(r"\s*;\s*")
UNSCALED = {"weight", "minimum", "maximum", "order", "priority", "latitude", "longitude"} | {
    f"volume_{place}" for place in (1, 2, 3, 4)
}
"""Numbers that are no size: places in an order, bounds of a scale, points of a map, factors of a product."""


def is_size(field: TableField) -> bool:
    """Whether a cell counts, measures or costs something."""
    return field.key not in UNSCALED and field.kind in {Kind.RUPIAH, Kind.INTEGER, Kind.DECIMAL}


def repeats_a_product(field: TableField) -> bool:
    """Whether a cell holds an amount that other cells make."""
    return field.key == "amount" and field.need == "optional"


def with_rows(raw: RawPlan, table: str, edit: Callable[[Cells], Cells | None]) -> RawPlan:
    """Change every row of a table; None takes a row away."""
    edited = ((record, edit(record.values)) for record in raw.records.get(table, ()))
    kept = tuple(replace(record, values=cells) for record, cells in edited if cells is not None)
    return replace(raw, records={**raw.records, table: kept})


def with_cells(raw: RawPlan, change: Callable[[TableField, RawValue], RawValue]) -> RawPlan:
    """Change every cell whose column the model knows; None empties it."""
    for name, table in model.tables().items():
        raw = with_rows(raw, name, lambda cells, table=table: _changed(table, cells, change))
    return raw


def _changed(table: Table, cells: Cells, change: Callable[[TableField, RawValue], RawValue]) -> Cells:
    made = {key: _cell(table.field(key), value, change) for key, value in cells.items()}
    return {key: value for key, value in made.items() if value is not None}


def _cell(
    field: TableField | None, value: RawValue, change: Callable[[TableField, RawValue], RawValue]
) -> RawValue:
    return value if field is None else change(field, value)


def with_words(raw: RawPlan, say: Callable[[str], str]) -> RawPlan:
    """Say every text of the plan otherwise, its narrative too."""
    told = {name: replace(one, text=say(one.text)) for name, one in raw.narratives.items()}
    records = {
        table: tuple(replace(record, values=_said(record.values, say)) for record in rows)
        for table, rows in raw.records.items()
    }
    return replace(raw, records=records, narratives={say(name): one for name, one in told.items()})


def _said(cells: Cells, say: Callable[[str], str]) -> Cells:
    return {key: _spoken(value, say) for key, value in cells.items()}


def _spoken(value: RawValue, say: Callable[[str], str]) -> RawValue:
    match value:
        case str():
            return say(value)
        case list():
            return [_spoken(member, say) for member in value]
        case _:
            return value


def only(raw: RawPlan, table: str, keep: Callable[[Cells], bool]) -> RawPlan:
    """Keep some rows of a table; what refers to the others loses the reference, or goes where it cannot be without."""
    (key, *_) = model.tables()[table].key
    before = {record.values.get(key) for record in raw.records.get(table, ())}
    raw = with_rows(raw, table, lambda cells: cells if keep(cells) else None)
    gone = before - {record.values.get(key) for record in raw.records[table]}
    for name, field in _referring(table):
        raw = _without_references(raw, name, field, gone)
    return raw


def none_of(raw: RawPlan, *tables: str) -> RawPlan:
    """Empty tables."""
    for table in tables:
        raw = only(raw, table, lambda _cells: False)
    return raw


def first_of(raw: RawPlan, *tables: str) -> RawPlan:
    """Keep one row of each table: the first."""
    for table in tables:
        (key, *_) = model.tables()[table].key
        first = next(record.values[key] for record in raw.records[table])
        raw = only(raw, table, lambda cells, key=key, first=first: cells.get(key) == first)
    return raw


def _referring(table: str) -> Iterator[tuple[str, TableField]]:
    for name, one in model.tables().items():
        yield from ((name, field) for field in one.fields if table in field.referenced)


def _without_references(raw: RawPlan, table: str, field: TableField, gone: Collection[RawValue]) -> RawPlan:
    if field.need in {"key", "required"} or field.key in model.tables()[table].key:
        return only(raw, table, lambda cells: cells.get(field.key) not in gone)
    return with_rows(raw, table, lambda cells: _without(cells, field.key, gone))


def _without(cells: Cells, key: str, gone: Collection[RawValue]) -> Cells:
    rest = [member for member in _members(cells.get(key)) if member not in gone]
    if len(rest) == len(_members(cells.get(key))):
        return cells
    return {**{name: value for name, value in cells.items() if name != key}, **({key: rest} if rest else {})}


def _members(value: RawValue) -> list[RawValue]:
    match value:
        case list():
            return value
        case str():
            return list(_SEPARATOR.split(value))
        case _:
            return []


def added(raw: RawPlan, table: str, *rows: Cells) -> RawPlan:
    """Put rows beside those of a table, as if they stood where its first one stands."""
    (like, *_) = raw.records[table]
    made = tuple(RawRecord(table, cells, like.place, like.decimal_sign) for cells in rows)
    return replace(raw, records={**raw.records, table: (*raw.records[table], *made)})
