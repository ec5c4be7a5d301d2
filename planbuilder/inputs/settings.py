"""Which settings stand on a sheet of keys and values? One record, each field on a row of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.grid import Grid, GridRow, text_of_cell
from planbuilder.inputs.headings import Headings, folded
from planbuilder.inputs.place import ListedPlace
from planbuilder.inputs.problems.table import EMPTY, NO_HEAD, SAME_FIELD_TWICE, UNKNOWN_FIELD
from planbuilder.inputs.record import RawRecord, RawValue
from planbuilder.values.numbers import DecimalSign

HEAD_WORDS = frozenset({"kunci", "key", "isi", "value", "nilai"})


def read_settings(
    grid: Grid, headings: Headings, decimal_sign: DecimalSign
) -> tuple[tuple[RawRecord, ...], list[Diagnostic]]:
    """Read rows of a key and its value; titles above them and columns beside them do not matter."""
    table = headings.heads.table
    if not grid.rows:
        return (), [report(EMPTY, grid.home, table=table)]
    column = _key_column(grid.rows, headings)
    if column < 0:
        return (), [
            report(
                NO_HEAD,
                grid.location(grid.rows[0], grid.rows[0].first),
                table=table,
                known=headings.all_known(),
            )
        ]
    values: dict[str, RawValue] = {}
    places: dict[str, Location] = {}
    findings = list(grid.findings(None, grid.rows))
    for row, key in _keyed(grid.rows, column):
        path = _path(key, headings)
        value = row.cells[column + 1] if column + 1 < len(row.cells) else None
        location = grid.location(row, column + 1 if value is not None else column, key)
        if not path:
            findings.extend(_unknown(location, key, value is None, headings))
        elif path in places:
            findings.append(report(SAME_FIELD_TWICE, location, name=key, first=places[path].field))
        else:
            places[path] = location
            values = _with(values, path.split("."), value)
    return (RawRecord(table, values, ListedPlace(grid.home, places), decimal_sign),), findings


def _key_column(rows: Sequence[GridRow], headings: Headings) -> int:
    """Find the column that names the most fields; -1 where none does."""
    width = max(len(row.cells) for row in rows)
    counts = [sum(bool(_path(_text(row, index), headings)) for row in rows) for index in range(width)]
    return counts.index(max(counts)) if any(counts) else -1


def _keyed(rows: Sequence[GridRow], column: int) -> Iterator[tuple[GridRow, str]]:
    """Yield rows that have a key, without the head `Kunci | Isi`."""
    for row in rows:
        key = _text(row, column)
        if key and folded(key) not in HEAD_WORDS:
            yield row, key


def _text(row: GridRow, index: int) -> str:
    return text_of_cell(row.cells[index]) if index < len(row.cells) else ""


def _path(key: str, headings: Headings) -> str:
    """Name the field, with what follows its first point: `rules.COST-02`; empty where it names none."""
    whole = headings.field(key)
    head, point, rest = key.partition(".")
    field = headings.field(head) if point and rest else ""
    return whole or (f"{field}.{rest}" if field else "")


def _unknown(location: Location, key: str, is_title: bool, headings: Headings) -> Iterator[Diagnostic]:
    """Report an unknown key; a lone text without a value is a title, a name with `_` is left out."""
    if not is_title and not headings.is_left_out(key):
        table = headings.heads.table
        yield report(UNKNOWN_FIELD, location, name=key, table=table, known=headings.known(key))


def _with(values: dict[str, RawValue], path: Sequence[str], value: RawValue) -> dict[str, RawValue]:
    """Put a value at a path; an empty one is left out."""
    if value is None:
        return values
    head, *rest = path
    inner = values.get(head)
    nested = _with(inner if isinstance(inner, dict) else {}, rest, value) if rest else value
    return {**values, head: nested}
