"""By when is each step of a route due?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import ROUTES
from planbuilder.model.kinds import Day, Key, Text, Year, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Milestone(Row, table="milestones", key=("route", "year", "name")):
    """One dated step of a funding route in one budget year."""

    route: Annotated[str, one_of(ROUTES)] = column("Jalur", "Jalur pendanaan.", need="key")
    year: Year = column("Tahun", "Tahun anggaran yang dituju.", need="key")
    name: Text = column("Tahap", "Nama tahap.", need="key")
    due: Day | None = column("Batas waktu", "Tanggal tahap ini harus selesai.", need="expected")
    done: Day | None = column("Selesai", "Tanggal tahap ini selesai.")
    office: Key | None = reference("offices", "Penanggung jawab", "Kode perangkat daerah penanggung jawab.")


TABLE = Table(Milestone, "Jadwal", "Tahapan pengajuan setiap jalur dengan batas waktunya.", noun="tahapan")
