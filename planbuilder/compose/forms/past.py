"""Which years and owners does the last period have, and what do its tables say about gaps? Shared by both of its forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planbuilder.compose.arguments import wrong
from planbuilder.compose.facts.fact import cells
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import DraftRow
from planbuilder.compose.views.change import ByYear
from planbuilder.compose.views.groups import Group
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import listing
from planbuilder.document.inlines import Datum, Inline, Inlines, Text
from planbuilder.document.tables import RowKind
from planbuilder.model.tables.performance import Performance
from planbuilder.values import Ref, Value, refs
from planbuilder.values.numbers import number_text

TABLE = "performance"
LONGEST = 10
"""A period of more years is taken for two, between which no year is missed."""
_DECIDING = (
    "owner", "indicator", "unit", "year", "target", "actual", "budget", "spent", "sample",
)  # fmt: skip


def past_rows(name: str, rows: Rows) -> Rows:
    """Take rows of the last period."""
    if rows.table != TABLE:
        raise wrong(name, f"rows of {TABLE} are expected", f"diharapkan baris {TABLE}")
    return rows


def years_of(rows: Rows) -> tuple[int, ...]:
    """List the years from the first that is recorded to the last, also those without a row."""
    seen = sorted({row.year for row in rows.rows if isinstance(row, Performance)})
    if seen and seen[-1] - seen[0] < LONGEST:
        return tuple(range(seen[0], seen[-1] + 1))
    return tuple(seen)


def year_columns(
    rows: Rows, years: Sequence[int], columns: Iterable[tuple[TableColumn, Inlines]]
) -> Iterator[TableColumn]:
    """Spread each column over the years, under its head."""
    named = refs(cells((row, "year") for row in rows.rows))
    for column, over in columns:
        for year in years:
            yield replace(column, title=(Datum(str(year), named),), year=year, above=(over,))


def over_years(years: Sequence[int], known: ByYear, column: TableColumn) -> tuple[Value, ...]:
    """List a datum for each year; one that nobody recorded is missing."""
    if all(year in known for year in years):
        return tuple(known[year] for year in years)
    # the cells of the years that are recorded tell that another one is not
    named: frozenset[Ref] = frozenset().union(*(value.refs for value in known.values()))
    missing = Value(None, column.kind, refs=named)
    return tuple(known.get(year, missing) for year in years)


def series_of(rows: Sequence[DraftRow], columns: Sequence[TableColumn], path: str) -> list[list[Value]]:
    """List what each row of a draft says of a datum, year by year; sums are left out."""
    places = [place for place, one in enumerate(columns) if one.path == path and one.year is not None]
    bodies = [[row.cells[place] for place in places] for row in rows if row.kind is RowKind.BODY]
    return [[cell for cell in body if isinstance(cell, Value)] for body in bodies]


def gaps(years: Sequence[int], what: str, noun: str, series: Sequence[Sequence[Value]]) -> Iterator[Inlines]:
    """Say for which years a datum is known of none of the series, and for which only of some."""
    known = [[one[place] for one in series if not one[place].is_missing] for place in range(len(years))]
    looked_at = [refs(*(one[place].refs for one in series)) for place in range(len(years))]
    seen = list(zip(years, known, looked_at, strict=True))
    absent = [(str(year), origins) for year, values, origins in seen if not values]
    if absent:
        words = listing([year for year, _ in absent])
        yield (
            Text(f"{what} belum tercatat untuk tahun "),
            Datum(words, refs(*(o for _, o in absent))),
            Text("."),
        )
    partial: list[Inline] = []
    for year, values, origins in seen:
        if 0 < len(values) < len(series):
            covered = f"{number_text(len(values))} dari {number_text(len(series))} {noun}"
            opening = "; tahun " if partial else f"{what} baru tercatat bagi sebagian {noun}: tahun "
            partial += [Text(opening), Datum(str(year), origins), Text(" bagi "), Datum(covered, origins)]
    if partial:
        yield (*partial, Text("."))


def deciding(rows: Rows) -> frozenset[Ref]:
    """Name the cells that decide which rows, years and notes these tables have."""
    return rows.under | cells((row, name) for row in rows.rows for name in _DECIDING)


def by_owner(rows: Rows) -> list[Group]:
    """Group rows by what is measured: statements of the cascade by their level, then activities by their code."""
    named = [*_by_level(rows), *(row.key for row in rows.desk.rows("activities"))]
    order = {key: place for place, key in enumerate(named)}
    return sorted(rows.group_by("owner"), key=lambda group: order.get(_key(group.key), len(order)))


def _key(owner: object) -> str:
    return owner.key if isinstance(owner, RowView) else ""


def _by_level(rows: Rows) -> list[str]:
    statements = Rows(rows.desk, "cascade", rows.desk.rows("cascade")).sorted_by("level")
    return [row.key for row in statements.rows]
