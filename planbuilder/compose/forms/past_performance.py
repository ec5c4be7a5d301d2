"""What stands in the table of performance (T-C.23)? Each indicator with target, result and ratio of each past year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from planbuilder.compose.arguments import value_of
from planbuilder.compose.facts.fact import cells
from planbuilder.compose.forms.cells import is_sample, title
from planbuilder.compose.forms.past import (
    by_owner,
    deciding,
    gaps,
    over_years,
    series_of,
    year_columns,
    years_of,
)
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.decimals import UNIT
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.document.inlines import Inlines, Text
from planbuilder.values import Kind, Ref, Value

NOUN = "indikator"
_INDICATOR = TableColumn(title("Indikator Kinerja sesuai Tugas dan Fungsi"), Kind.TEXT, path="indicator")
_UNIT = TableColumn(title("Satuan"), Kind.TEXT, path=UNIT)
_MEASURED = (
    (TableColumn((), Kind.TEXT, path="target", short="target"), title("Target Renstra pada Tahun")),
    (TableColumn((), Kind.TEXT, path="actual", short="realisasi"), title("Realisasi Capaian pada Tahun")),
    (
        TableColumn((), Kind.PERCENT, path="achievement", digits=1, short="rasio"),
        title("Rasio Capaian pada Tahun (%)"),
    ),
)
_NO_BENCHMARKS = (
    "Kolom target NSPK, IKK, dan indikator lainnya tidak ditampilkan karena datanya belum tersedia."
)
_RATIO = "Rasio capaian ialah realisasi dibagi target; target atau realisasi yang bukan angka tidak mempunyai rasio."
_DOWN = "Pada indikator yang diharapkan turun, rasio 100 atau kurang berarti target tercapai."


def performance_draft(rows: Rows) -> Draft:
    """Draft the table from rows of the last period that have a target or a result."""
    years = years_of(rows)
    measured = [of_years for of_years in by_indicator(rows) if _is_measured(of_years)]
    columns = (_INDICATOR, _UNIT, *year_columns(rows, years, _MEASURED))
    made = [_row(years, of_years) for of_years in measured]
    return Draft(
        columns=columns,
        rows=tuple(made),
        under=deciding(rows) | _directions(rows),
        noun=NOUN,
        notes=tuple(_notes(years, columns, made, measured)),
    )


def by_indicator(rows: Rows) -> list[Rows]:
    """Put rows that follow one indicator together, in the order of what they measure."""
    return [
        of_indicator.rows for group in by_owner(rows) for of_indicator in group.rows.group_by("indicator")
    ]


def _directions(rows: Rows) -> frozenset[Ref]:
    """Name the cells that tell which indicators are to fall: those of all, for another one may take a name."""
    return cells(
        (row, name) for row in rows.desk.rows("indicators") for name in ("owner", "name", "direction")
    )


def _is_measured(rows: Rows) -> bool:
    return any(not value_of(view, name).is_missing for view in rows for name in ("target", "actual"))


def _row(years: Sequence[int], of_years: Rows) -> DraftRow:
    first = of_years.first
    views = {int(value_of(view, "year").number): view for view in of_years}
    figures = (
        over_years(years, {year: value_of(view, column.path) for year, view in views.items()}, column)
        for column, _ in _MEASURED
    )
    return DraftRow(
        (value_of(first, "indicator"), _unit(of_years), *chain.from_iterable(figures)),
        key=first.name,
        is_sample=any(map(is_sample, of_years)),
    )


def _unit(rows: Rows) -> Value:
    """Name the unit of an indicator: the first that any of its years names."""
    views: list[RowView] = [*rows.having("unit"), *rows]
    return value_of(views[0], "unit")


def _notes(
    years: Sequence[int], columns: Sequence[TableColumn], made: Sequence[DraftRow], measured: Sequence[Rows]
) -> Iterator[Inlines]:
    for column, _ in _MEASURED[:2]:
        yield from gaps(years, column.short.capitalize(), NOUN, series_of(made, columns, column.path))
    yield (Text(_RATIO),)
    if any(members.where("direction", "down").rows for members in measured):
        yield (Text(_DOWN),)
    yield (Text(_NO_BENCHMARKS),)
