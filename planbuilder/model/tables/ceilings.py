"""How much may be proposed by each route and year?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import ROUTES
from planbuilder.model.kinds import Code, Key, Rupiah, Year, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Ceiling(Row, table="ceilings", key=("route", "funding_source", "year", "regency", "office")):
    """One ceiling; an empty source, regency or office means all of them."""

    route: Annotated[str, one_of(ROUTES)] = column("Jalur", "Jalur pendanaan.", need="key")
    funding_source: Code | None = column(
        "Sumber dana", "Kode sumber pendanaan; kosong berarti semua.", code_list="funding_sources"
    )
    year: Year = column("Tahun", "Tahun anggaran.", need="key")
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota; kosong berarti semua."
    )
    office: Key | None = reference(
        "offices", "Perangkat daerah", "Kode perangkat daerah; kosong berarti semua."
    )
    amount: Rupiah | None = column("Pagu", "Batas tertinggi usulan.", unit="Rp", need="required")


TABLE = Table(
    Ceiling,
    "Pagu",
    "Batas anggaran menurut jalur, sumber dana, tahun, daerah, dan perangkat daerah.",
    noun="pagu",
)
