"""Which sources does the data come from?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import GRADES
from planbuilder.model.kinds import Day, Key, Text, one_of
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class Source(Row, table="sources"):
    """One source of data, graded by how far it can be trusted."""

    id: Key = column("ID", "Kode pendek sumber, misalnya SRC-01.", need="key")
    title: Text | None = column("Judul", "Judul dokumen, berita, atau basis data.", need="required")
    publisher: Text | None = column("Penerbit", "Lembaga atau media yang menerbitkan.")
    date: Day | None = column("Tanggal", "Tanggal terbit atau tanggal data diambil.")
    url: Text | None = column("Alamat", "Alamat laman tempat sumber dapat dibaca.")
    grade: Annotated[str, one_of(GRADES)] | None = column(
        "Tingkat kepastian", "Seberapa pasti sumber ini, dari sumber resmi sampai belum terverifikasi.",
        need="expected",
    )  # fmt: skip


TABLE = Table(Source, "Sumber Data", "Daftar sumber yang mendasari data rencana.", noun="sumber")
