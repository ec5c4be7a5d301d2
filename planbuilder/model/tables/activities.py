"""Which programs, activities and subactivities does the plan fund?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Key, Prose, RupiahByYear, Text
from planbuilder.model.row import Row, by_year, column, reference
from planbuilder.model.table import Table


class Activity(Row, table="activities"):
    """One program, activity or subactivity; its code tells which, the nomenclature its name."""

    id: Key = column("ID", "Kode baris, misalnya A01.", need="key")
    code: Code | None = column(
        "Kode",
        "Kode program, kegiatan, atau subkegiatan menurut nomenklatur.",
        need="required",
        code_list="nomenclature",
    )
    objective: Key | None = reference(
        "cascade", "Sasaran", "Kode sasaran yang didukung; perlu untuk program."
    )
    outcome: Prose | None = column("Hasil", "Hasil (outcome) yang dituju; perlu untuk program.")
    office: Key | None = reference(
        "offices", "Penanggung jawab", "Kode perangkat daerah penanggung jawab.", need="expected"
    )
    location: Text | None = column("Lokasi", "Lokasi pelaksanaan.")
    funding_source: Code | None = column(
        "Sumber dana", "Kode sumber pendanaan; perlu untuk subkegiatan.", code_list="funding_sources"
    )
    ceiling: RupiahByYear = by_year("Pagu", "Pagu indikatif per tahun; hanya untuk subkegiatan.", unit="Rp")


TABLE = Table(
    Activity,
    "Program, Kegiatan, Subkegiatan",
    "Program, kegiatan, dan subkegiatan rencana lima tahun dengan pagunya.",
    noun="subkegiatan",
)
