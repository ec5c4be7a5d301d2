"""Which regulations is the plan based on?"""

from __future__ import annotations

from planbuilder.model.kinds import Key, Prose, Texts, Whole, YesNo
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class LegalBasis(Row, table="legal_bases"):
    """One regulation, and whether its text was seen."""

    id: Key = column("ID", "Kode pendek peraturan, misalnya DH-01.", need="key")
    text: Prose | None = column(
        "Peraturan", "Nama lengkap peraturan dengan nomor, tahun, dan judulnya.", need="required"
    )
    verified: YesNo | None = column(
        "Terverifikasi", "Ya bila naskah peraturan sudah diperiksa pada penerbitnya.", need="expected"
    )
    documents: Texts = column(
        "Dipakai di", "Jenis dokumen yang memuat peraturan ini; kosong berarti semua.", empty=()
    )
    order: Whole | None = column("Urutan", "Nomor urut dalam daftar dasar hukum.")


TABLE = Table(LegalBasis, "Dasar Hukum", "Peraturan yang menjadi dasar penyusunan dokumen.", noun="peraturan")
