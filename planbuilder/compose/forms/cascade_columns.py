"""Which columns does the five-year table have? Fixed ones around a pair of target and ceiling for each year."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.compose.forms.cells import title
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.views.desk import Desk
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.values import Kind, Ref, refs

_OVER_YEARS = title("Target Kinerja Program dan Kerangka Pendanaan (Rp juta)")


def cascade_columns(desk: Desk) -> Iterator[TableColumn]:
    """List the columns from left to right."""
    yield TableColumn(title("Kode"), Kind.CODE)
    yield TableColumn(title("Program, Kegiatan, dan Subkegiatan"), Kind.TEXT)
    yield TableColumn(title("Indikator Kinerja (Satuan)"), Kind.TEXT)
    yield TableColumn(_baseline(desk), Kind.INTEGER)
    for year in desk.years:
        yield from _pair((Datum(str(year), refs(_period(desk))),))
    yield from _pair(title("Kondisi pada Akhir Periode"))
    yield TableColumn(title("Unit Kerja Penanggung Jawab"), Kind.TEXT)
    yield TableColumn(title("Lokasi"), Kind.TEXT)


def _baseline(desk: Desk) -> Inlines:
    info = desk.plan.info
    if info.baseline_year is None:
        return title("Data Awal")
    return (Text("Data Awal "), Datum(str(info.baseline_year), (info.ref("baseline_year"),)))


def _pair(head: Inlines) -> Iterator[TableColumn]:
    above = (_OVER_YEARS, head)
    yield TableColumn(title("Target"), Kind.INTEGER, above=above)
    yield TableColumn(title("Pagu"), Kind.RUPIAH, above=above)


def _period(desk: Desk) -> frozenset[Ref]:
    return frozenset(desk.plan.info.ref(name) for name in ("period_start", "period_end"))
