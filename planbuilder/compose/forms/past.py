"""Which years does the last period have, and what do its tables say below about gaps? Shared by both of its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planbuilder.compose.arguments import wrong
from planbuilder.compose.facts.fact import cells
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.views.change import ByYear
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import listing
from planbuilder.document.inlines import Datum, Inline, Inlines, Text
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


def year_columns(rows: Rows, column: TableColumn, over: Inlines) -> Iterator[TableColumn]:
    """Spread a column over the years, under one head."""
    named = cells((row, "year") for row in rows.rows)
    for year in years_of(rows):
        yield replace(column, title=(Datum(str(year), refs(named)),), year=year, above=(over,))


def over_years(rows: Rows, known: ByYear, column: TableColumn) -> tuple[Value, ...]:
    """List a datum for each year; one that nobody recorded is missing."""
    return tuple(
        known.get(year, Value(None, column.kind, refs=_named(known))) for year in years_of(rows)
    )  # fmt: skip


def _named(known: ByYear) -> frozenset[Ref]:
    """Name the cells of the years that are recorded: they tell that another one is not."""
    return frozenset().union(*(value.refs for value in known.values()))


def gaps(rows: Rows, what: str, noun: str, series: Sequence[Sequence[Value]]) -> Iterator[Inlines]:
    """Say for which years a datum is known of none of the series, and for which only of some."""
    known = [
        [one[place] for one in series if not one[place].is_missing] for place in range(len(years_of(rows)))
    ]
    looked_at = [refs(*(one[place].refs for one in series)) for place in range(len(known))]
    years = list(zip(years_of(rows), known, looked_at, strict=True))
    absent = [(str(year), origins) for year, values, origins in years if not values]
    if absent:
        words = listing([year for year, _ in absent])
        yield (
            Text(f"{what} belum tercatat untuk tahun "),
            Datum(words, refs(*(o for _, o in absent))),
            Text("."),
        )
    partial: list[Inline] = []
    for year, values, origins in years:
        if 0 < len(values) < len(series):
            covered = f"{number_text(len(values))} dari {number_text(len(series))} {noun}"
            opening = "; tahun " if partial else f"{what} baru tercatat bagi sebagian {noun}: tahun "
            partial += [Text(opening), Datum(str(year), origins), Text(" bagi "), Datum(covered, origins)]
    if partial:
        yield (*partial, Text("."))


def deciding(rows: Rows) -> frozenset[Ref]:
    """Name the cells that decide which rows, years and notes these tables have."""
    return rows.under | cells((row, name) for row in rows.rows for name in _DECIDING)


def owner_order(rows: Rows) -> Mapping[str, int]:
    """Place what is measured: statements of the cascade by their level, then activities by their code."""
    desk = rows.desk
    named = [*_by_level(rows), *(row.key for row in desk.rows("activities"))]
    return {key: place for place, key in enumerate(named)}


def _by_level(rows: Rows) -> list[str]:
    statements = Rows(rows.desk, "cascade", rows.desk.rows("cascade")).sorted_by("level")
    return [row.key for row in statements.rows]
