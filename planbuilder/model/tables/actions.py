"""Which steps develop each region?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import ACTION_KINDS, ROUTES
from planbuilder.model.kinds import Code, Key, RupiahByYear, Text, Whole, one_of
from planbuilder.model.row import Row, by_year, column, reference
from planbuilder.model.table import Table


class Action(Row, table="actions"):
    """One step of the development plan of a region."""

    id: Key = column("ID", "Kode rencana aksi, misalnya RA-01.", need="key")
    name: Text | None = column("Nama", "Nama rencana aksi.", need="required")
    kind: Annotated[str, one_of(ACTION_KINDS)] | None = column(
        "Jenis", "Bidang rencana aksi.", need="required"
    )
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota lokasi rencana aksi.", need="required"
    )
    centre: Key | None = reference("centres", "Sentra", "Kode sentra yang dikembangkan, bila ada.")
    factory: Key | None = reference("factories", "Pabrik", "Kode pabrik yang dipulihkan, bila ada.")
    office: Key | None = reference(
        "offices", "Pelaksana", "Kode perangkat daerah pelaksana.", need="expected"
    )
    route: Annotated[str, one_of(ROUTES)] | None = column("Jalur", "Jalur pendanaan yang dituju.")
    activity: Key | None = reference(
        "activities", "Subkegiatan", "Kode baris program atau kegiatan yang mendanai."
    )
    priority: Whole | None = column("Prioritas", "Urutan prioritas; 1 yang terpenting.")
    cost: RupiahByYear = by_year("Indikasi biaya", "Perkiraan biaya per tahun.", unit="Rp")


TABLE = Table(
    Action,
    "Rencana Aksi",
    "Langkah pengembangan sentra, kawasan, dan pabrik di setiap kabupaten/kota.",
    noun="rencana aksi",
)
