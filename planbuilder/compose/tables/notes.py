"""What is said under a table? Columns left out, coverage of sums, rounding, samples, and the source last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.tables.cells import scaled
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftCell, DraftRow
from planbuilder.compose.titles import lowered
from planbuilder.compose.writing import listing
from planbuilder.document import wording
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import RowKind
from planbuilder.values import Value, refs
from planbuilder.values.numbers import number_text, rounded, rupiah_text

SAMPLE_MARK = "*"


def notes(draft: Draft) -> Iterator[Inlines]:
    """Say what a reader must know about a table."""
    yield from _left_out(draft.left_out)
    yield from _coverage(draft)
    yield from _rounding(draft)
    yield from _exactly(draft)
    yield from _samples(draft.rows)


def _left_out(columns: Sequence[TableColumn]) -> Iterator[Inlines]:
    titles = list(dict.fromkeys(column.short for column in columns))
    if titles:
        yield (Text(f"Kolom {listing(titles)} tidak ditampilkan karena datanya belum tersedia."),)


def _coverage(draft: Draft) -> Iterator[Inlines]:
    """Say of how many rows the total of a column is the sum, where it is not of all; of years taken together."""
    if not any(row.kind is RowKind.TOTAL for row in draft.rows):
        return
    bodies = [row for row in draft.rows if row.kind is RowKind.BODY and row.adds]
    for path, places in _summed(draft).items():
        known = [row for row in bodies if any(_is_known(row.cells[place]) for place in places)]
        if path and 0 < len(known) < len(bodies):
            words = f"{number_text(len(known))} dari {number_text(len(bodies))} {draft.noun}"
            origins = refs(*(cell.refs for row in bodies for cell in (row.cells[place] for place in places)
                             if isinstance(cell, Value)))  # fmt: skip
            title = lowered(draft.columns[places[0]].short)
            yield (Text(f"{wording.TOTAL} {title} mencakup "), Datum(words, origins), Text("."))


def _summed(draft: Draft) -> dict[str, list[int]]:
    """Name the columns that have a total, those of several years under one path."""
    found: dict[str, list[int]] = {}
    for row in draft.rows:
        if row.kind is RowKind.TOTAL:
            for place, cell in enumerate(row.cells):
                if isinstance(cell, Value) and place not in found.get(draft.columns[place].path, []):
                    found.setdefault(draft.columns[place].path, []).append(place)
    return found


def _is_known(cell: DraftCell) -> bool:
    return isinstance(cell, Value) and not cell.is_missing


def _rounding(draft: Draft) -> Iterator[Inlines]:
    """Say so where printed parts do not add up to the printed total."""
    if any(_is_off(draft, place) for place, column in enumerate(draft.columns) if column.scale > 1):
        yield (Text(f"Pada jumlah terdapat {wording.ROUNDING}."),)


def _is_off(draft: Draft, place: int) -> bool:
    column = draft.columns[place]
    parts = [row.cells[place] for row in draft.rows if row.kind is RowKind.BODY and row.adds]
    sums = [row.cells[place] for row in draft.rows if row.kind is RowKind.TOTAL]
    printed = sum(scaled(column, part) for part in parts if isinstance(part, Value) and not part.is_missing)
    return any(
        rounded(printed, column.digits or 0) != scaled(column, whole)
        for whole in sums
        if isinstance(whole, Value) and not whole.is_missing
    )


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
    return next((cell for cell in cells if isinstance(cell, Value) and not cell.is_missing), None)


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
