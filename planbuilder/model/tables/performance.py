"""What did the last period achieve?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Figure, Key, Rupiah, Text, Year
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Performance(Row, table="performance", key=("owner", "indicator", "year")):
    """Target and achievement of one indicator in one past year."""

    owner: Key = reference(
        "cascade",
        "Milik",
        "Kode rumusan cascading atau kode kegiatan yang diukur.",
        need="key",
        or_table="activities",
    )
    indicator: Text | None = column("Indikator", "Nama indikator periode lalu.")
    unit: Code | None = column("Satuan", "Satuan indikator.", code_list="units")
    year: Year = column("Tahun", "Tahun capaian.", need="key")
    target: Figure | None = column("Target", "Target tahun itu.", unit_field="unit")
    actual: Figure | None = column("Realisasi", "Capaian tahun itu.", unit_field="unit")
    budget: Rupiah | None = column("Anggaran", "Anggaran tahun itu.", unit="Rp")
    spent: Rupiah | None = column("Realisasi anggaran", "Anggaran yang terserap.", unit="Rp")


TABLE = Table(
    Performance,
    "Capaian Periode Lalu",
    "Target, capaian, dan anggaran tahun-tahun periode yang lalu.",
    noun="capaian",
)
