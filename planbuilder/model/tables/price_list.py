"""Which standard prices apply?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Percent, Rupiah, Text, Year
from planbuilder.model.row import Row, column
from planbuilder.model.table import Table


class StandardPrice(Row, table="price_list", key=("code",)):
    """One standard unit price (SSH)."""

    code: Code = column("Kode", "Kode standar satuan harga.", need="key")
    description: Text | None = column("Uraian", "Uraian barang atau jasa.", need="required")
    specification: Text | None = column("Spesifikasi", "Spesifikasi barang atau jasa.")
    unit: Code | None = column("Satuan", "Satuan harga.", need="expected", code_list="units")
    price: Rupiah | None = column("Harga", "Harga satuan.", unit="Rp", need="expected")
    year: Year | None = column("Tahun", "Tahun berlakunya harga.", need="expected")
    account: Code | None = column("Kode rekening", "Kode rekening belanja yang sesuai.", code_list="accounts")
    tkdn: Percent | None = column("TKDN", "Tingkat komponen dalam negeri.", unit="%")


TABLE = Table(StandardPrice, "SSH", "Standar satuan harga yang berlaku.", noun="harga satuan")
