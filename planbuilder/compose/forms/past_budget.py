"""What stands in the table of past budgets (T-C.24)? Each program with budget, spending, their ratio and growth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftCell, DraftRow
from planbuilder.compose.views.change import ByYear, average_change, by_year
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.document.inlines import Inlines, Text
from planbuilder.document.tables import RowKind
from planbuilder.document.wording import TOTAL
from planbuilder.values import Kind, Value
from planbuilder.values.numbers import JUTA

NOUN = "program"
_HUNDRED = 100
_NAME = TableColumn(title("Uraian"), Kind.TEXT, path="owner")
_BUDGET = TableColumn((), Kind.RUPIAH, path="budget", scale=JUTA, short="anggaran")
_SPENT = TableColumn((), Kind.RUPIAH, path="spent", scale=JUTA, short="realisasi anggaran")
_RATIO = TableColumn((), Kind.PERCENT, path="absorption", digits=1, short="rasio")
_OVER = (
    (_BUDGET, title("Anggaran pada Tahun (Rp juta)")),
    (_SPENT, title("Realisasi Anggaran pada Tahun (Rp juta)")),
    (_RATIO, title("Rasio antara Realisasi dan Anggaran Tahun (%)")),
)
_GROWTH = tuple(
    TableColumn(
        title(name),
        Kind.PERCENT,
        path=f"growth_{path}",
        digits=1,
        above=(title("Rata-rata Pertumbuhan (%)"),),
    )
    for name, path in (("Anggaran", "budget"), ("Realisasi", "spent"))
)
_HOW_IT_GREW = "Rata-rata pertumbuhan ialah rata-rata perubahan dari tahun ke tahun, hanya antara tahun berurutan yang datanya lengkap."


@dataclass(frozen=True, slots=True)
class Spending:
    """What one program, or all of them together, had and spent each year."""

    rows: Rows
    budget: ByYear
    spent: ByYear

    @classmethod
    def of(cls, rows: Rows) -> Spending:
        """Add up rows of the last period."""
        return cls(rows, by_year(rows, "budget"), by_year(rows, "spent"))

    @property
    def ratio(self) -> dict[int, Value]:
        """How many of a hundred of the budget were spent, over rows that tell both."""
        both = self.rows.having("budget").having("spent")
        had, spent = by_year(both, "budget"), by_year(both, "spent")
        return {year: _share(spent[year], had[year]) for year in had}


def budget_draft(rows: Rows) -> Draft:
    """Draft the table from rows of the last period that have a budget or a spending."""
    funded = rows.without(rows.lacking("budget").lacking("spent"))
    years = years_of(funded)
    groups = by_owner(funded)
    programs = [Spending.of(group.rows) for group in groups]
    made = [_row(years, group.key, one) for group, one in zip(groups, programs, strict=True)]
    whole = [_total(years, funded, programs)] if len(programs) > 1 else []
    columns = (_NAME, *year_columns(funded, years, _OVER), *_GROWTH)
    return Draft(
        columns=columns,
        rows=(*made, *whole),
        under=deciding(rows),
        noun=NOUN,
        notes=tuple(_notes(years, columns, made)),
    )


def _row(years: Sequence[int], owner: object, one: Spending) -> DraftRow:
    name = owner.caption if isinstance(owner, RowView) else Value(None, refs=read_in(owner))
    grown = (average_change([one.budget]), average_change([one.spent]))
    samples = any(map(is_sample, one.rows))
    return DraftRow((name, *_figures(years, one), *grown), key=one.rows.first.name, is_sample=samples)


def _total(years: Sequence[int], rows: Rows, programs: Sequence[Spending]) -> DraftRow:
    grown = (
        average_change([one.budget for one in programs]),
        average_change([one.spent for one in programs]),
    )
    cells: tuple[DraftCell, ...] = ((), *_figures(years, Spending.of(rows)), *grown)
    return DraftRow(cells, RowKind.TOTAL, label=(Text(TOTAL),))


def _figures(years: Sequence[int], one: Spending) -> Iterator[Value]:
    for column, known in ((_BUDGET, one.budget), (_SPENT, one.spent), (_RATIO, one.ratio)):
        yield from over_years(years, known, column)


def _share(spent: Value, had: Value) -> Value:
    return replace(spent / had * _HUNDRED, kind=Kind.PERCENT)


def _notes(
    years: Sequence[int], columns: Sequence[TableColumn], made: Sequence[DraftRow]
) -> Iterator[Inlines]:
    for column in (_BUDGET, _SPENT):
        yield from gaps(years, column.short.capitalize(), NOUN, series_of(made, columns, column.path))
    yield (Text(_HOW_IT_GREW),)
