"""What is this plan: its title, office, period and stage?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import DECIMAL_SIGNS, FORMATS, LANGUAGES, PAPERS, STAGES, stage_text
from planbuilder.model.kinds import Code, Day, Key, Text, Year, one_of, some_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.settings import DocumentSettings, Profiles, RuleSettings
from planbuilder.model.table import Table


class PlanInfo(Row, table="plan"):
    """The plan itself; what was not given has its default here."""

    id: Key = column("ID", "Kode pendek rencana, misalnya kaltim-2025-2029.", need="key")
    title: Text | None = column("Judul", "Judul rencana.", need="required")
    province: Code | None = column(
        "Kode provinsi",
        "Kode provinsi menurut Kementerian Dalam Negeri.",
        need="required",
        code_list="provinces",
    )
    province_name: Text | None = column("Provinsi", "Nama provinsi; bila kosong diambil dari daftar resmi.")
    office: Key | None = reference(
        "offices", "Perangkat daerah", "Kode perangkat daerah penyusun rencana.", need="required"
    )
    period_start: Year | None = column("Tahun awal", "Tahun pertama periode rencana.", need="required")
    period_end: Year | None = column("Tahun akhir", "Tahun terakhir periode rencana.", need="required")
    baseline_year: Year | None = column("Tahun dasar", "Tahun data awal.", need="expected")
    budget_year: Year | None = column(
        "Tahun anggaran", "Tahun anggaran yang sedang diusulkan.", need="expected"
    )
    date: Day | None = column("Tanggal data", "Tanggal keadaan data dan tanggal dokumen.", need="required")
    decimal: Annotated[str, one_of(DECIMAL_SIGNS)] | None = column(
        "Tanda desimal", "Tanda desimal pada angka yang ditulis sebagai teks: koma atau titik."
    )
    paper: Annotated[str, one_of(PAPERS)] = column("Kertas", "Ukuran kertas: A4 atau F4.", empty="A4")
    theme: Text = column("Tema", "Tampilan dokumen: dinas, modern, atau tema kantor sendiri.", empty="dinas")
    formats: Annotated[tuple[str, ...], some_of(FORMATS)] = column(
        "Format", "Format dokumen yang dibuat, dipisahkan titik koma.", empty=("pdf", "docx")
    )
    stage: Annotated[str, one_of(STAGES)] = column(
        "Tahap", "Tahap penyusunan, dari rancangan awal sampai final.", empty="rancangan-awal"
    )
    version: Text | None = column("Versi", "Versi dokumen, misalnya 1.2.")
    language: Annotated[str, one_of(LANGUAGES)] | None = column(
        "Bahasa pesan", "Bahasa pesan program: Indonesia atau Inggris."
    )
    profiles: Profiles = column(
        "Profil sistematika", "Profil sistematika bagi setiap jenis dokumen, bila bukan yang baku.", empty={}
    )
    documents: DocumentSettings = column(
        "Dokumen",
        "Tahap, versi, tanggal, dan nomor bagi jenis dokumen yang berbeda dari rencananya, dan `attach: true` bila data yang dikutipnya ikut dilampirkan dalam PDF.",
        empty={},
    )
    rules: RuleSettings = column(
        "Aturan", "Tingkat temuan yang diubah bagi rencana ini, dengan alasannya.", empty={}
    )

    @property
    def years(self) -> tuple[int, ...]:
        """List the years of the period; empty where the period is unknown or upside down."""
        if self.period_start is None or self.period_end is None:
            return ()
        return tuple(range(self.period_start, self.period_end + 1))

    @property
    def period(self) -> str:
        """Write the period as documents do, `2025–2029`; empty where it is unknown."""
        return f"{self.years[0]}–{self.years[-1]}" if self.years else ""

    @property
    def stage_text(self) -> str:
        """Say what covers print for the stage of the plan; nothing once it is final."""
        return stage_text(self.stage)


TABLE = Table(PlanInfo, "Rencana", "Keterangan pokok rencana.", noun="rencana")
