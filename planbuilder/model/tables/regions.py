"""Into which development regions is the province divided?"""

from __future__ import annotations

from planbuilder.model.kinds import Key, Prose, Text
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class Region(Row, table="regions"):
    """One development region; its regencies name it."""

    id: Key = column("ID", "Kode wilayah, misalnya W1.", need="key")
    name: Text | None = column("Nama", "Nama wilayah pengembangan.", need="required")
    description: Prose | None = column("Uraian", "Ciri dan arah pengembangan wilayah dalam beberapa kalimat.")


TABLE = Table(
    Region, "Wilayah Pengembangan", "Pembagian provinsi ke dalam wilayah pengembangan.", noun="wilayah"
)
