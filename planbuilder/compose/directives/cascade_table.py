"""`cascade_table()`: the wide five-year table: goals, objectives, programs and their parts, targets and ceilings a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.arguments import row_at, value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.cascade import CascadeRow, cascade_rows
from planbuilder.compose.tables.column import SCALES, TableColumn
from planbuilder.compose.tables.draft import Draft, DraftCell, DraftRow
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.sums import total
from planbuilder.compose.views.years import YearView
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import Align, Look, RowKind
from planbuilder.document.wording import TOTAL
from planbuilder.values import Kind, refs

_FRAME: Inlines = (Text("Target Kinerja dan Kerangka Pendanaan"),)
_END: Inlines = (Text("Kondisi Kinerja pada Akhir Periode"),)


def cascade_table(
    composing: Composing, caption: object = None, anchor: object = None, *, unit: str = "juta"
) -> Blocks:
    """Make the table over all goals and programs of the plan; amounts in rupiah, juta or miliar."""
    rows, under = cascade_rows(composing.desk)
    title = caption_of(composing, caption, anchor)
    if not rows:
        return absent(composing, title, under)
    columns = tuple(_columns(composing, unit))
    body = [*(_row(composing, row) for row in rows), _total(composing, rows)]
    draft = Draft(columns, tuple(body), under=under, noun="subkegiatan")
    return (assembled(draft, title, Look.GRID, numbered_columns=True),)


def _columns(composing: Composing, unit: str) -> Iterator[TableColumn]:
    for words, kind in _leading(composing):
        yield TableColumn(words, kind, stand=Align.CENTRE if kind is Kind.TEXT else None)
    period = refs(frozenset(composing.desk.plan.info.ref(name) for name in ("period_start", "period_end")))
    for year in composing.desk.years:
        yield from _pair((_FRAME, (Datum(str(year), period),)), unit)
    yield from _pair((_END,), unit)
    yield TableColumn((Text("Penanggung Jawab"),), Kind.TEXT)
    yield TableColumn((Text("Lokasi"),), Kind.TEXT)


def _leading(composing: Composing) -> Iterator[tuple[Inlines, Kind]]:
    info = composing.desk.plan.info
    year = (
        (Datum(str(info.baseline_year), refs(frozenset({info.ref("baseline_year")}))),)
        if info.baseline_year
        else ()
    )
    yield (Text("Tujuan"),), Kind.PROSE
    yield (Text("Sasaran"),), Kind.PROSE
    yield (Text("Kode"),), Kind.CODE
    yield (Text("Program, Kegiatan, dan Subkegiatan"),), Kind.PROSE
    yield (Text("Indikator Kinerja"),), Kind.PROSE
    yield ((Text("Data Awal "), *year) if year else (Text("Data Awal"),)), Kind.TEXT


def _pair(above: tuple[Inlines, ...], unit: str) -> Iterator[TableColumn]:
    money = f"Pagu (Rp {unit})" if unit else "Pagu (Rp)"
    yield TableColumn((Text("Target"),), Kind.TEXT, above=above, stand=Align.CENTRE)
    yield TableColumn(
        (Text(money),), Kind.RUPIAH, scale=SCALES.get(unit, 1), digits=0 if not unit else None, above=above
    )


def _row(composing: Composing, row: CascadeRow) -> DraftRow:
    owner, indicator = row.owner, row.indicator
    cells: list[DraftCell] = [
        _words(composing, row.goal), _words(composing, row.objective), _code(composing, row), _title(composing, row),
        _indicator(composing, indicator),
        value_of(indicator, "baseline") if indicator else (),
    ]  # fmt: skip
    targets = indicator.take("target") if indicator else None
    ceilings = owner.take("amount") if owner is not None and row.is_first else None
    for year in composing.desk.years:
        cells += [_target(targets, year), ceilings.of(year) if isinstance(ceilings, YearView) else ()]
    last = composing.desk.years[-1] if composing.desk.years else 0
    cells += [_target(targets, last), value_of(owner, "total") if owner is not None and row.is_first else ()]
    cells += _where(row)
    shown = owner if owner is not None else row.objective or row.goal
    is_sample = any(one is not None and one.row is not None and one.row.sample for one in (shown, indicator))
    return DraftRow(
        tuple(cells),
        key=shown.name if shown else "",
        is_sample=is_sample,
        is_strong=row.is_program,
        adds=row.is_program,
    )


def _words(composing: Composing, view: RowView | None) -> Inlines:
    return composing.inlines(view.take("text")) if view is not None else ()


def _code(composing: Composing, row: CascadeRow) -> Inlines:
    return composing.inlines(row.owner.take("code")) if row.owner is not None and row.is_first else ()


def _title(composing: Composing, row: CascadeRow) -> Inlines:
    return composing.inlines(row.owner.take("name")) if row.owner is not None and row.is_first else ()


def _indicator(composing: Composing, indicator: RowView | None) -> Inlines:
    """Write an indicator with its unit, so that the targets beside it are bare."""
    if indicator is None:
        return ()
    words, unit = composing.inlines(indicator.take("name")), value_of(indicator, "unit")
    return words if unit.is_missing else (*words, Text(" ("), *composing.inlines(unit), Text(")"))


def _target(targets: object, year: int) -> DraftCell:
    return targets.of(year) if isinstance(targets, YearView) else ()


def _where(row: CascadeRow) -> list[DraftCell]:
    if row.owner is None or not row.is_first:
        return [(), ()]
    return [row_at(row.owner, "office").caption, value_of(row.owner, "location")]


def _total(composing: Composing, rows: Sequence[CascadeRow]) -> DraftRow:
    roots = [row.owner for row in rows if row.is_program and row.is_first and row.owner is not None]
    cells: list[DraftCell] = [()] * 6
    for year in composing.desk.years:
        yearly = [view.of(year) for owner in roots if isinstance(view := owner.take("amount"), YearView)]
        cells += [(), total(yearly, frozenset())]
    cells += [(), total([value_of(owner, "total") for owner in roots], frozenset()), (), ()]
    return DraftRow(tuple(cells), RowKind.TOTAL, label=(Text(TOTAL),))


DIRECTIVE = Directive("cascade_table", cascade_table)
