"""Which centres and industrial areas were identified?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import AVAILABILITY, CENTRE_KINDS, CENTRE_STATUSES, LAND_STATUSES, PERIODS
from planbuilder.model.kinds import (
    Code,
    CodeSet,
    Exact,
    Key,
    Prose,
    Quantity,
    Rupiah,
    Text,
    Texts,
    Whole,
    Year,
    one_of,
)  # fmt: skip
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table

Available = Annotated[str, one_of(AVAILABILITY)]


class Centre(Row, table="centres"):
    """One centre of small industry, area of centres, or industrial estate."""

    id: Key = column("ID", "Kode sentra atau kawasan, misalnya S01.", need="key")
    kind: Annotated[str, one_of(CENTRE_KINDS)] | None = column(
        "Jenis", "Sentra IKM, kawasan IKM, atau kawasan industri.", need="required"
    )
    name: Text | None = column("Nama", "Nama sentra atau kawasan.", need="required")
    commodity: Text | None = column(
        "Komoditas", "Produk utama yang dihasilkan; perlu untuk sentra.", need="expected"
    )
    kbli: CodeSet = column(
        "KBLI",
        "Kode KBLI lima angka, dipisahkan titik koma bila lebih dari satu.",
        code_list="kbli",
        empty=(),
    )
    kbli_version: Text | None = column("Versi KBLI", "Versi KBLI dari kode di atas, misalnya KBLI 2020.")
    status: Annotated[str, one_of(CENTRE_STATUSES)] | None = column(
        "Status", "Keadaan operasi saat ini.", need="expected"
    )
    status_note: Text | None = column(
        "Keterangan status", "Penjelasan singkat tentang status, misalnya bagian yang beroperasi."
    )
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota tempat sentra berada.", need="required"
    )
    district: Code | None = reference("districts", "Kecamatan", "Kode kecamatan.")
    village: Text | None = column("Kelurahan/Desa", "Nama kelurahan, desa, atau kampung.")
    latitude: Exact | None = column(
        "Lintang", "Garis lintang lokasi; selatan bernilai negatif.", unit="derajat"
    )
    longitude: Exact | None = column("Bujur", "Garis bujur lokasi.", unit="derajat")
    units: Whole | None = column("Unit usaha", "Jumlah unit usaha di dalam sentra.", unit="unit usaha")
    workforce: Whole | None = column(
        "Tenaga kerja", "Jumlah orang yang bekerja di dalam sentra.", unit="orang"
    )
    production_houses: Whole | None = column(
        "Rumah produksi", "Jumlah rumah produksi yang terbangun.", unit="unit"
    )
    area: Quantity | None = column("Luas", "Luas lahan.", unit="ha")
    capacity: Quantity | None = column(
        "Kapasitas", "Kapasitas produksi terpasang.", unit_field="capacity_unit"
    )
    capacity_unit: Code | None = column("Satuan kapasitas", "Satuan kapasitas produksi.", code_list="units")
    capacity_period: Annotated[str, one_of(PERIODS)] | None = column(
        "Periode kapasitas", "Jangka waktu kapasitas produksi."
    )
    output_value: Rupiah | None = column("Nilai produksi", "Nilai produksi setahun.", unit="Rp/tahun")
    investment: Rupiah | None = column(
        "Investasi", "Nilai investasi di luar tanah dan bangunan tempat usaha.", unit="Rp"
    )
    land_status: Annotated[str, one_of(LAND_STATUSES)] | None = column(
        "Status lahan", "Kejelasan penguasaan lahan."
    )
    water: Available | None = column("Air", "Ketersediaan air bersih.")
    power: Available | None = column("Listrik", "Ketersediaan listrik.")
    waste: Available | None = column("IPAL", "Ketersediaan instalasi pengolahan air limbah.")
    road: Available | None = column("Jalan", "Ketersediaan jalan menuju lokasi.")
    operator: Text | None = column("Pengelola", "Lembaga yang mengelola.")
    raw_materials: Texts = column("Bahan baku", "Bahan baku utama, dipisahkan titik koma.", empty=())
    material_need: Quantity | None = column(
        "Kebutuhan bahan baku",
        "Kebutuhan setahun pada kapasitas penuh; dipakai bila bahan bakunya satu macam.",
        unit_field="material_unit",
    )
    material_unit: Code | None = column("Satuan bahan baku", "Satuan kebutuhan.", code_list="units")
    funding_history: Prose | None = column("Riwayat dana", "Sumber dan tahun pendanaan yang pernah diterima.")
    data_year: Year | None = column("Tahun data", "Tahun keadaan yang digambarkan baris ini.")


TABLE = Table(
    Centre,
    "Sentra dan Kawasan",
    "Sentra IKM, kawasan IKM, dan kawasan industri yang teridentifikasi.",
    noun="sentra",
)
