"""What is said under a map? What could not be drawn, what is rough, what is invented, and whose boundaries they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.drawings.spots import Spotted
from planbuilder.compose.tables.sources import source_line
from planbuilder.compose.views.row_view import RowView, key_ref
from planbuilder.compose.views.rows import Rows
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.wording import SAMPLE
from planbuilder.model.row import Row
from planbuilder.values import refs
from planbuilder.values.numbers import number_text


def map_notes(
    composing: Composing,
    rows: Rows,
    bare: Sequence[RowView],
    centres: Rows | None,
    spotted: Spotted,
    noun: str,
) -> Iterator[Inlines]:
    """Say what a reader must know about a map."""
    if bare:
        yield (_count(bare), Text(" kabupaten/kota tidak digambar karena batasnya belum tersedia."))
    if centres is not None:
        yield from _places(list(centres), spotted, noun)
    yield from sample_note([*rows.rows, *(centres.rows if centres is not None else ())])
    boundaries = composing.desk.plan.boundaries
    origin = f" menurut {boundaries.source}" if boundaries and boundaries.source else ""
    yield (Text(f"Batas wilayah{origin}; bukan batas resmi."),)


def sample_note(shown: Sequence[Row]) -> Iterator[Inlines]:
    """Say that some or all of the rows are invented."""
    if any(row.sample for row in shown):
        is_all = all(row.sample for row in shown)
        words = f"{SAMPLE[:1].upper()}{SAMPLE[1:]}" if is_all else f"Sebagian datanya {SAMPLE}"
        yield (Text(f"{words}."),)


def _places(views: Sequence[RowView], spotted: Spotted, noun: str) -> Iterator[Inlines]:
    if spotted.rough:
        keys = {spot.key for spot in spotted.spots if spot.is_rough}
        rough = [view for view in views if view.name in keys]
        words = "Lambang kosong berarti titik tengah kecamatan, karena koordinat lokasinya belum tercatat: "
        yield (Text(words), *_share(rough, views, noun))
    if spotted.lost:
        words = "Tidak digambar karena koordinat dan kecamatannya belum tercatat: "
        yield (Text(words), *_share(spotted.lost, views, noun))


def _share(some: Sequence[RowView], views: Sequence[RowView], noun: str) -> Inlines:
    """Say how many of all it is, where it is not all of them."""
    if len(some) < len(views):
        return (_count(some), Text(" dari "), _count(views), Text(f" {noun}."))
    return (Text(f"satu-satunya {noun}."),) if len(some) == 1 else (Text(f"seluruh {noun}."),)


def _count(views: Sequence[RowView]) -> Datum:
    keys = frozenset(key_ref(view.row) for view in views if view.row is not None)
    return Datum(number_text(len(views)), refs(keys))


def sources_of(composing: Composing, source: object, *several: Rows | None) -> Iterator[Inlines]:
    """Give the source line of all rows together, where there is one."""
    first, *others = [rows for rows in several if rows is not None]
    joined = Rows(first.desk, first.table, (*first.rows, *(row for rows in others for row in rows.rows)))
    line = source_line(composing, source, joined)
    if line:
        yield line
