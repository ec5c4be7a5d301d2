"""How much raw material does a place yield?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Key, Quantity, Rupiah, Text, Year
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class RawMaterial(Row, table="raw_materials", key=("commodity", "regency", "district", "year")):
    """Supply of one commodity from one place in one year."""

    commodity: Text = column("Komoditas", "Nama bahan baku.", need="key")
    regency: Code = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota asal bahan baku.", need="key"
    )
    district: Code | None = reference("districts", "Kecamatan", "Kode kecamatan asal bila diketahui.")
    year: Year = column("Tahun", "Tahun data.", need="key")
    volume: Quantity | None = column("Volume", "Produksi atau ketersediaan setahun.", unit_field="unit")
    unit: Code | None = column("Satuan", "Satuan volume.", need="expected", code_list="units")
    office: Key | None = reference(
        "offices", "Dinas pemasok", "Dinas teknis yang membina pasokan bahan baku ini.", need="expected"
    )
    price: Rupiah | None = column("Harga", "Harga per satuan volume.", unit="Rp")


TABLE = Table(
    RawMaterial,
    "Bahan Baku",
    "Ketersediaan bahan baku menurut tempat dan tahun, dengan dinas pemasoknya.",
    noun="bahan baku",
)
