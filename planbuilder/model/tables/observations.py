"""Which sources disagree on a datum, and which one was chosen?"""

from __future__ import annotations

from planbuilder.model.kinds import Key, Observed, Prose, Text, YesNo
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class Observation(Row, table="observations"):
    """What one source says about one cell; the chosen one equals the cell."""

    id: Key = column("ID", "Kode pengamatan, misalnya OB-01.", need="key")
    table: Text | None = column(
        "Tabel", "Nama tabel yang datanya berbeda, misalnya centres.", need="required"
    )
    row: Text | None = column("Baris", "Kunci baris yang datanya berbeda, misalnya S01.", need="required")
    field: Text | None = column("Kolom", "Nama kolom yang datanya berbeda, misalnya area.", need="required")
    value: Observed | None = column("Nilai", "Nilai menurut sumber ini.", need="required", unit_field="unit")
    unit: Text | None = column("Satuan", "Satuan menurut sumber ini.")
    as_of: Text | None = column(
        "Per tanggal", "Waktu keadaan menurut sumber, misalnya 2018 atau Oktober 2020."
    )
    chosen: YesNo | None = column("Dipakai", "Ya bila nilai inilah yang dipakai rencana.", need="expected")
    reason: Prose | None = column("Alasan", "Alasan memilih atau tidak memilih nilai ini.")


TABLE = Table(
    Observation,
    "Sumber Berbeda",
    "Nilai yang berbeda antarsumber dan pilihan yang diambil.",
    noun="pengamatan",
)
