"""Which published statistics describe an area?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Exact, Text, Year
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class Statistic(Row, table="statistics", key=("area", "indicator", "year")):
    """One published figure of one area in one year."""

    area: Code = column(
        "Daerah", "Kode daerah: 00 nasional, dua angka provinsi, atau kode kabupaten/kota.", need="key"
    )
    indicator: Text = column("Indikator", "Nama indikator statistik.", need="key")
    year: Year = column("Tahun", "Tahun data.", need="key")
    value: Exact | None = column("Nilai", "Angka yang diterbitkan.", need="required", unit_field="unit")
    unit: Code | None = column("Satuan", "Satuan nilai.", need="expected", code_list="units")
    part_of: Text | None = column(
        "Bagian dari", "Nama indikator yang menjadi keseluruhannya; perlu untuk location quotient."
    )


TABLE = Table(Statistic, "Statistik", "Statistik terbitan menurut daerah, indikator, dan tahun.", noun="data")
