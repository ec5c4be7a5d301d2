"""Which factories stopped or run below capacity, and which serve to compare?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import AVAILABILITY, FACTORY_PURPOSES, FACTORY_STATUSES, PERIODS
from planbuilder.model.kinds import (
    Code,
    Key,
    Percent,
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


class Factory(Row, table="factories"):
    """One factory of the inventory, or one that serves to compare."""

    id: Key = column("ID", "Kode pabrik, misalnya P01.", need="key")
    purpose: Annotated[str, one_of(FACTORY_PURPOSES)] | None = column(
        "Peran", "Pabrik yang diinventarisasi, atau pembanding yang beroperasi.", need="required"
    )
    name: Text | None = column("Nama", "Nama pabrik.", need="required")
    product: Text | None = column("Produk", "Produk utama pabrik.", need="expected")
    kbli: Code | None = column("KBLI", "Kode KBLI lima angka.", code_list="kbli")
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota tempat pabrik berada.", need="required"
    )
    district: Code | None = reference("districts", "Kecamatan", "Kode kecamatan.")
    village: Text | None = column("Kelurahan/Desa", "Nama kelurahan, desa, atau kampung.")
    owner: Text | None = column("Pemilik", "Badan yang memiliki pabrik.")
    built_year: Year | None = column("Tahun dibangun", "Tahun pabrik selesai dibangun.")
    stopped_year: Year | None = column("Tahun berhenti", "Tahun pabrik berhenti beroperasi.")
    status: Annotated[str, one_of(FACTORY_STATUSES)] | None = column(
        "Status", "Keadaan operasi saat ini.", need="expected"
    )
    status_note: Text | None = column("Keterangan status", "Penjelasan singkat tentang status.")
    capacity: Quantity | None = column(
        "Kapasitas", "Kapasitas produksi terpasang.", unit_field="capacity_unit"
    )
    capacity_unit: Code | None = column("Satuan kapasitas", "Satuan kapasitas produksi.", code_list="units")
    capacity_period: Annotated[str, one_of(PERIODS)] | None = column(
        "Periode kapasitas", "Jangka waktu kapasitas produksi."
    )
    working_days: Whole | None = column(
        "Hari kerja", "Hari kerja setahun; perlu untuk menyetahunkan kapasitas per hari.", unit="hari"
    )
    utilisation: Percent | None = column("Utilisasi", "Bagian kapasitas yang terpakai.", unit="%")
    area: Quantity | None = column("Luas", "Luas lahan pabrik.", unit="ha")
    investment: Rupiah | None = column("Investasi", "Nilai investasi pabrik.", unit="Rp")
    cause: Prose | None = column("Sebab berhenti", "Penyebab pabrik berhenti atau belum optimal.")
    recovery: Prose | None = column("Upaya pemulihan", "Upaya yang sudah atau akan dilakukan.")
    raw_materials: Texts = column("Bahan baku", "Bahan baku utama, dipisahkan titik koma.", empty=())
    material_need: Quantity | None = column(
        "Kebutuhan bahan baku",
        "Kebutuhan bahan baku setahun pada kapasitas penuh.",
        unit_field="material_unit",
    )
    material_supply: Quantity | None = column(
        "Pasokan bahan baku", "Bahan baku yang tersedia setahun.", unit_field="material_unit"
    )
    material_unit: Code | None = column(
        "Satuan bahan baku", "Satuan kebutuhan dan pasokan.", code_list="units"
    )
    production_cost: Rupiah | None = column("Biaya produksi", "Biaya produksi per satuan produk.", unit="Rp")
    selling_price: Rupiah | None = column("Harga jual", "Harga jual per satuan produk.", unit="Rp")
    price_unit: Code | None = column(
        "Satuan harga", "Satuan produk untuk biaya dan harga jual.", code_list="units"
    )
    operator: Text | None = column("Pengelola", "Lembaga yang menjalankan pabrik.")
    water: Available | None = column("Air", "Ketersediaan air bersih.")
    power: Available | None = column("Listrik", "Ketersediaan listrik.")
    data_year: Year | None = column("Tahun data", "Tahun keadaan yang digambarkan baris ini.")


TABLE = Table(
    Factory, "Pabrik", "Pabrik yang berhenti atau belum optimal, serta pabrik pembanding.", noun="pabrik"
)
