"""Which meetings were held, and which are still to be held?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import MEETING_KINDS, MEETING_STATUSES
from planbuilder.model.kinds import CodeSet, Day, Key, Prose, Text, Whole, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Meeting(Row, table="meetings"):
    """One meeting with the regencies it covers."""

    id: Key = column("ID", "Kode rapat, misalnya R01.", need="key")
    kind: Annotated[str, one_of(MEETING_KINDS)] | None = column("Jenis", "Jenis rapat.", need="expected")
    title: Text | None = column("Perihal", "Perihal rapat.", need="required")
    status: Annotated[str, one_of(MEETING_STATUSES)] | None = column(
        "Status", "Apakah rapat direncanakan, terlaksana, atau dibatalkan.", need="required"
    )
    date: Day | None = column("Tanggal", "Tanggal rapat.")
    time: Text | None = column("Waktu", "Jam rapat, misalnya 09.00 WITA.")
    place: Text | None = column("Tempat", "Tempat rapat.")
    regencies: CodeSet = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota yang dibahas, dipisahkan titik koma.",
        need="expected", empty=(),
    )  # fmt: skip
    offices: CodeSet = reference(
        "offices",
        "Perangkat daerah hadir",
        "Kode perangkat daerah yang hadir, dipisahkan titik koma.",
        empty=(),
    )
    attendees: Whole | None = column("Peserta", "Jumlah peserta yang hadir.", unit="orang")
    agenda: Prose | None = column("Agenda", "Pokok bahasan rapat.")
    conclusions: Prose | None = column("Kesimpulan", "Kesimpulan rapat.")
    invitation_number: Text | None = column("Nomor undangan", "Nomor surat undangan.")
    minutes_number: Text | None = column("Nomor berita acara", "Nomor berita acara rapat.")


TABLE = Table(
    Meeting, "Rapat", "Rapat pemangku kepentingan, yang sudah maupun yang belum terlaksana.", noun="rapat"
)
