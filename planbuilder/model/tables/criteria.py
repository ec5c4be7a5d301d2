"""By which criteria are centres ranked?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import CRITERION_DIRECTIONS
from planbuilder.model.kinds import Exact, Key, Percent, Text, one_of
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class Criterion(Row, table="criteria"):
    """One criterion with its weight and its scale."""

    id: Key = column("ID", "Kode kriteria, misalnya K1.", need="key")
    name: Text | None = column("Nama", "Nama kriteria.", need="required")
    weight: Percent | None = column(
        "Bobot", "Bobot kriteria; jumlah semua bobot 100. Kosong bila dihitung dari perbandingan.", unit="%"
    )
    direction: Annotated[str, one_of(CRITERION_DIRECTIONS)] | None = column(
        "Arah", "Apakah skor tinggi berarti lebih baik.", need="required"
    )
    minimum: Exact | None = column("Skala terendah", "Skor terendah yang mungkin.", need="required")
    maximum: Exact | None = column("Skala tertinggi", "Skor tertinggi yang mungkin.", need="required")


TABLE = Table(Criterion, "Kriteria", "Kriteria penilaian sentra dengan bobot dan skalanya.", noun="kriteria")
