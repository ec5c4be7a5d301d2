"""Which offices propose, carry out and sign?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Key, Text
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Office(Row, table="offices"):
    """One office with its letterhead and its signatory."""

    id: Key = column("ID", "Kode pendek perangkat daerah, misalnya DPPKUKM.", need="key")
    name: Text | None = column("Nama", "Nama lengkap perangkat daerah.", need="required")
    government: Text | None = column(
        "Pemerintah daerah",
        "Nama pemerintah yang menaungi, seperti pada baris pertama kop surat.",
        need="expected",
    )
    regency: Code | None = reference(
        "regencies",
        "Kabupaten/Kota",
        "Kode kabupaten/kota; kosong untuk perangkat daerah provinsi atau pusat.",
    )
    address: Text | None = column("Alamat", "Alamat kantor untuk kop surat.")
    phone: Text | None = column("Telepon", "Nomor telepon kantor untuk kop surat.")
    place: Text | None = column("Tempat surat", "Nama kota tempat surat ditandatangani.")
    head_title: Text | None = column(
        "Jabatan", "Jabatan penanda tangan, misalnya Kepala Dinas.", need="expected"
    )
    head_name: Text | None = column("Nama pejabat", "Nama penanda tangan; kosong mencetak garis isian.")
    head_rank: Text | None = column("Pangkat", "Pangkat dan golongan penanda tangan.")
    head_nip: Code | None = column("NIP", "Nomor induk pegawai penanda tangan, 18 angka.")


TABLE = Table(
    Office,
    "Perangkat Daerah",
    "Perangkat daerah dan instansi yang mengusulkan, melaksanakan, atau menandatangani.",
    noun="perangkat daerah",
)
