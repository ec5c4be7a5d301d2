"""By which indicators is success measured, and how much is aimed at?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import INDICATOR_DIRECTIONS
from planbuilder.model.kinds import Code, Figure, FigureByYear, Key, Text, one_of
from planbuilder.model.row import Row, by_year, column, reference
from planbuilder.model.table import Table


class Indicator(Row, table="indicators"):
    """One indicator of a statement of the cascade or of an activity."""

    id: Key = column("ID", "Kode indikator, misalnya I01.", need="key")
    owner: Key | None = reference(
        "cascade", "Milik", "Kode rumusan cascading atau kode kegiatan yang diukur.",
        need="required", or_table="activities",
    )  # fmt: skip
    name: Text | None = column("Nama", "Nama indikator.", need="required")
    unit: Code | None = column(
        "Satuan", "Satuan indikator; boleh kosong bila targetnya berupa teks.", code_list="units"
    )
    direction: Annotated[str, one_of(INDICATOR_DIRECTIONS)] | None = column(
        "Arah", "Arah perubahan yang diharapkan."
    )
    baseline: Figure | None = column(
        "Data awal", "Capaian pada tahun dasar: angka, rentang, atau teks.", unit_field="unit"
    )
    target: FigureByYear = by_year(
        "Target", "Target per tahun: angka, rentang, atau teks.", unit_field="unit"
    )


TABLE = Table(
    Indicator, "Indikator", "Indikator kinerja dengan data awal dan target tahunan.", noun="indikator"
)
