"""What is said under a table? Columns left out, coverage of sums, rounding, samples, and the source last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeGuard, assert_never

from planbuilder.compose.tables.cells import scaled
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftCell, DraftRow
from planbuilder.compose.tables.sum_words import ROUNDED, covering
from planbuilder.compose.titles import lowered
from planbuilder.compose.writing import listing
from planbuilder.document import wording
from planbuilder.document.inlines import Datum, Inlines, Text, plain
from planbuilder.document.tables import RowKind
from planbuilder.values import Kind, Value, refs
from planbuilder.values.numbers import rupiah_text

SAMPLE_MARK = "*"


def notes(draft: Draft) -> Iterator[Inlines]:
    """Say what a reader must know about a table."""
    yield from _left_out(draft.left_out)
    yield from {plain(note): note for note in _coverage(draft)}.values()
    yield from _rounding(draft)
    yield from _exactly(draft)
    yield from _samples(draft.rows)


def _left_out(columns: Sequence[TableColumn]) -> Iterator[Inlines]:
    titles = list(dict.fromkeys(map(_named, columns)))
    if titles:
        yield (Text(f"Kolom {listing(titles)} tidak ditampilkan karena datanya belum tersedia."),)


def _named(column: TableColumn) -> str:
    """Call a column by what would head it; under a common head that alone says too little."""
    return column.short if column.above else column.called or column.short


def _coverage(draft: Draft) -> Iterator[Inlines]:
    """Say of how many rows the total of a column is the sum, where it is not of all; of years taken together."""
    if not any(row.kind is RowKind.TOTAL for row in draft.rows):
        return
    bodies = [row for row in draft.rows if row.kind is RowKind.BODY and row.adds]
    for path, places in _summed(draft).items():
        known = [row for row in bodies if any(_is_known(row.cells[place]) for place in places)]
        if path and 0 < len(known) < len(bodies):
            origins = refs(*(cell.refs for row in bodies for cell in (row.cells[place] for place in places)
                             if isinstance(cell, Value)))  # fmt: skip
            title = lowered(draft.columns[places[0]].short).removeprefix(f"{wording.TOTAL.lower()} ")
            yield covering(title, len(known), len(bodies), draft.noun, origins)


def _summed(draft: Draft) -> dict[str, list[int]]:
    """Name the columns that have a total, those of several years under one path."""
    found: dict[str, list[int]] = {}
    for row in draft.rows:
        if row.kind is RowKind.TOTAL:
            for place, cell in enumerate(row.cells):
                if isinstance(cell, Value) and place not in found.get(draft.columns[place].path, []):
                    found.setdefault(draft.columns[place].path, []).append(place)
    return found


def _is_known(cell: DraftCell) -> TypeGuard[Value]:
    return isinstance(cell, Value) and not cell.is_missing


def _rounding(draft: Draft) -> Iterator[Inlines]:
    """Say so where printed parts do not add up to a printed sum: over the rows, or over the years of a row."""
    if any(_is_off(*one) for one in (*_sums_of_rows(draft), *_sums_of_years(draft))):
        yield ROUNDED


_Sum = tuple[TableColumn, Sequence[DraftCell], DraftCell]
"""The column of a printed sum, its parts, and the sum."""


def _is_off(column: TableColumn, parts: Sequence[DraftCell], whole: DraftCell) -> bool:
    if not _is_known(whole):
        return False
    printed = (scaled(column, part) for part in parts if _is_known(part))
    return sum(printed, Decimal(0)) != scaled(column, whole)


def _sums_of_rows(draft: Draft) -> Iterator[_Sum]:
    every: list[DraftRow] = []
    group: list[DraftRow] = []
    for row in draft.rows:
        match row.kind:
            case RowKind.BODY if row.adds:
                every.append(row)
                group.append(row)
            case RowKind.BODY:
                pass
            case RowKind.GROUP:
                group = []
            case RowKind.SUBTOTAL | RowKind.TOTAL:
                parts = group if row.kind is RowKind.SUBTOTAL else every
                yield from _column_by_column(draft, parts, row)
            case _:
                assert_never(row.kind)


def _column_by_column(draft: Draft, parts: Sequence[DraftRow], whole: DraftRow) -> Iterator[_Sum]:
    for place, (column, cell) in enumerate(zip(draft.columns, whole.cells, strict=True)):
        yield column, [part.cells[place] for part in parts], cell


def _sums_of_years(draft: Draft) -> Iterator[_Sum]:
    """Find the columns that hold what the years of another one make together, and their parts in each row."""
    rows = [row for row in draft.rows if row.kind is not RowKind.GROUP]
    for years in _years(draft):
        for place, column in enumerate(draft.columns):
            if column.year is None and column.kind is Kind.RUPIAH and _makes(rows, years, place):
                yield from ((column, [row.cells[year] for year in years], row.cells[place]) for row in rows)


def _years(draft: Draft) -> Iterable[Sequence[int]]:
    found: dict[str, list[int]] = {}
    for place, column in enumerate(draft.columns):
        if column.year is not None and column.kind is Kind.RUPIAH:
            found.setdefault(column.path, []).append(place)
    return found.values()


def _makes(rows: Sequence[DraftRow], years: Sequence[int], place: int) -> bool:
    """Whether a column is the exact sum of others in every row."""
    return all(_exact(row, years) == _exact(row, (place,)) for row in rows)


def _exact(row: DraftRow, places: Sequence[int]) -> Decimal:
    cells = (row.cells[place] for place in places)
    return sum((cell.number for cell in cells if _is_known(cell)), Decimal(0))


def _exactly(draft: Draft) -> Iterator[Inlines]:
    """Say the exact total of amounts that are printed rounded, and what rounding makes: a form in rupiah has the former."""
    for place, column in enumerate(draft.columns):
        whole = _whole(draft, place) if column.path in draft.exact else None
        if whole is None:
            continue
        rest = whole.number - scaled(column, whole) * column.scale
        if rest:
            origins = refs(whole.refs)
            exact, lost = (Datum(rupiah_text(one), origins) for one in (whole.number, abs(rest)))
            title = lowered(column.short)
            yield (
                Text(f"Nilai tepat {title} ialah "),
                exact,
                Text("; selisih pembulatannya "),
                lost,
                Text("."),
            )


def _whole(draft: Draft, place: int) -> Value | None:
    """Find the total of a column; of a single row its amount."""
    bodies = [row for row in draft.rows if row.kind is RowKind.BODY]
    wholes = [row for row in draft.rows if row.kind is RowKind.TOTAL] or (bodies if len(bodies) == 1 else [])
    cells = (row.cells[place] for row in wholes)
    return next((cell for cell in cells if _is_known(cell)), None)


def _samples(rows: Sequence[DraftRow]) -> Iterator[Inlines]:
    bodies = [row for row in rows if row.kind is RowKind.BODY]
    if any(row.is_sample for row in bodies):
        is_all = all(row.is_sample for row in bodies)
        words = wording.SAMPLE
        yield (Text(f"{words[:1].upper()}{words[1:]}." if is_all else f"{SAMPLE_MARK} {words}."),)


def marks_samples(rows: Sequence[DraftRow]) -> bool:
    """Whether sample rows need a mark to be told from the others."""
    bodies = [row.is_sample for row in rows if row.kind is RowKind.BODY]
    return any(bodies) and not all(bodies)
