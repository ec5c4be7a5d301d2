"""What is proposed for funding, and by which route?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import PROPOSAL_STATUSES, ROUTES
from planbuilder.model.kinds import Code, Day, Key, Rupiah, Text, Whole, Year, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Proposal(Row, table="proposals"):
    """One proposal; its cost is computed from its cost lines."""

    id: Key = column("ID", "Kode usulan, misalnya U01.", need="key")
    title: Text | None = column("Judul", "Judul usulan.", need="required")
    route: Annotated[str, one_of(ROUTES)] | None = column("Jalur", "Jalur pendanaan.", need="required")
    budget_year: Year | None = column("Tahun anggaran", "Tahun anggaran yang diusulkan.", need="required")
    status: Annotated[str, one_of(PROPOSAL_STATUSES)] | None = column(
        "Status", "Tahap pengajuan usulan.", need="expected"
    )
    priority: Whole | None = column("Prioritas", "Urutan prioritas; 1 yang terpenting.", need="expected")
    proposer: Key | None = reference(
        "offices", "Pengusul", "Kode perangkat daerah pengusul.", need="required"
    )
    executor: Key | None = reference("offices", "Instansi pelaksana", "Kode instansi pelaksana.")
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota lokasi usulan.", need="required"
    )
    district: Code | None = reference("districts", "Kecamatan", "Kode kecamatan lokasi.")
    village: Text | None = column("Kelurahan/Desa", "Nama kelurahan, desa, atau kampung lokasi.")
    centre: Key | None = reference("centres", "Sentra", "Kode sentra yang dibiayai, bila ada.")
    factory: Key | None = reference("factories", "Pabrik", "Kode pabrik yang dibiayai, bila ada.")
    action: Key | None = reference("actions", "Rencana aksi", "Kode rencana aksi yang diwujudkan.")
    theme: Text | None = column("Tematik", "Tematik DAK.")
    field: Text | None = column("Bidang", "Bidang DAK.")
    subfield: Text | None = column("Subbidang", "Subbidang DAK.")
    menu: Text | None = column("Menu", "Menu kegiatan DAK; perlu untuk DAK.", code_list="dak_menus")
    activity: Key | None = reference("activities", "Subkegiatan", "Kode baris subkegiatan; perlu untuk APBD.")
    ministry: Text | None = column(
        "Kementerian/Lembaga", "Kementerian atau lembaga penerima; perlu untuk APBN."
    )
    unit: Text | None = column("Unit eselon", "Unit eselon I dan II penerima; perlu untuk APBN.")
    program: Text | None = column("Program", "Program kementerian; perlu untuk APBN.")
    output_type: Text | None = column("Jenis keluaran", "Jenis keluaran; perlu untuk APBN.")
    funding_source: Code | None = column(
        "Sumber dana", "Kode sumber pendanaan daerah; perlu selain untuk APBN.", code_list="funding_sources"
    )
    target_group: Text | None = column("Kelompok sasaran", "Kelompok yang menerima manfaat.")
    beneficiaries: Whole | None = column(
        "Penerima manfaat", "Jumlah orang yang menerima manfaat.", unit="orang"
    )
    start: Day | None = column("Mulai", "Tanggal mulai pelaksanaan.")
    end: Day | None = column("Selesai", "Tanggal selesai pelaksanaan.")
    previous_amount: Rupiah | None = column("Alokasi tahun sebelumnya", "Alokasi pada tahun n-1.", unit="Rp")
    next_amount: Rupiah | None = column(
        "Alokasi tahun berikutnya", "Perkiraan kebutuhan pada tahun n+1.", unit="Rp"
    )


TABLE = Table(
    Proposal, "Usulan", "Usulan pendanaan menurut jalur APBD, bantuan keuangan, APBN, dan DAK.", noun="usulan"
)
